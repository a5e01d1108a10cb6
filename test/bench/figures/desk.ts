import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import type { DrivenWindow } from '../driven/driven-window.ts'
import { savedAfterKeys, timesOfKeys, wordAfterKeys } from '../driven/in-page.ts'
import { openDesk } from '../driven/open-desk.ts'
import { type } from '../driven/typed.ts'
import type { Figure } from '../figure.ts'
import { percentile } from '../statistics.ts'
import { bigMeeting } from '../store/big-meeting.ts'
import { meetingOfOneLongItem } from '../store/long-meetings.ts'
import { committeeWithMeetings } from '../store/many-meetings.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

/** A frame of a screen that shows 60 a second. */
const FRAME = 16.7
/** How long the save queue waits after the last key. */
const WAIT = 250
const KEYS_A_TURN = 50
/** So many milliseconds longer a sync takes on a slow disk (reliability 1). */
const SLOW_SYNC = 20
const KEYS_BEFORE_SAVING = 5

type Watched = { readonly seen: Promise<number> }

/**
 * Both with the caret in the middle of an item of 10,000 words, on the desk as it is: saving, live queries,
 * spelling. Beside it a textarea with the same words in a blank window. Then the same on a slow disk.
 */
export async function measureDesk(bench: Workbench): Promise<readonly Figure[]> {
  const blank = await bench.startBlank()
  const form = meetingOfOneLongItem()
  const swift = await measureTyping(bench, blank, { form, where: 'in 10,000 words', syncTakes: 0 })
  const where = `in 10,000 words with fdatasync +${SLOW_SYNC} ms`
  return [...swift, ...(await measureTyping(bench, blank, { form, where, syncTakes: SLOW_SYNC }))]
}

/** The same in the meeting of a full council. */
export async function measureBigMeeting(bench: Workbench): Promise<readonly Figure[]> {
  const blank = await bench.startBlank()
  return measureTyping(bench, blank, { form: bigMeeting(), where: 'among 200 motions', syncTakes: 0 })
}

type Typing = { readonly form: MeetingForm; readonly where: string; readonly syncTakes: number }

async function measureTyping(
  bench: Workbench,
  blank: DrivenWindow,
  { form, where, syncTakes }: Typing,
): Promise<readonly Figure[]> {
  const ours = await bench.startOurs(await bench.profileWith(committeeWithMeetings(1, form)), syncTakes)
  await openDesk(ours)
  await ours.evaluate(caretIntoNotes)
  await blank.evaluate(caretIntoField, wordsOf(form))
  await type(blank, KEYS_A_TURN) // both are warm before the clock counts
  await type(ours, KEYS_A_TURN)
  const painted = await keyToPaint(bench, ours, blank, where)
  const saved = await keyToSaved(bench, ours, blank, where)
  await ours.kill()
  return [painted, { ...saved, atMost: saved.atMost + syncTakes }]
}

/** From the event of a key to the frame with its letter committed. */
async function keyToPaint(
  { times }: Workbench,
  ours: DrivenWindow,
  blank: DrivenWindow,
  where: string,
): Promise<Figure> {
  const floor: number[] = []
  const value: number[] = []
  const turn = (window: DrivenWindow, into: number[]) => async () => {
    const { seen } = await window.watch(timesOfKeys, KEYS_A_TURN)
    await type(window, KEYS_A_TURN)
    into.push(...(await seen))
    return into.length
  }
  await inTurns(times(8), turn(blank, floor), turn(ours, value))
  const least = percentile(floor, 95)
  return {
    name: `key to paint ${where}, p95`,
    value: percentile(value, 95),
    unit: 'ms',
    floor: least,
    atMost: Math.min(least, FRAME),
  }
}

/** From the event of the last key to the frame that says Saved; beside it, to one that a timer has changed. */
async function keyToSaved(
  { times }: Workbench,
  ours: DrivenWindow,
  blank: DrivenWindow,
  where: string,
): Promise<Figure> {
  const turn = (window: DrivenWindow, watch: () => Promise<Watched>) => async () => {
    const { seen } = await watch()
    await type(window, KEYS_BEFORE_SAVING)
    return seen
  }
  const pairs = await inTurns(
    times(40),
    turn(blank, () => blank.watch(wordAfterKeys, KEYS_BEFORE_SAVING, WAIT)),
    turn(ours, () => ours.watch(savedAfterKeys, KEYS_BEFORE_SAVING)),
  )
  const floor = percentile(
    pairs.map((pair) => pair.floor),
    95,
  )
  const value = percentile(
    pairs.map((pair) => pair.value),
    95,
  )
  return { name: `last key to Saved ${where}, p95`, value, unit: 'ms', floor, atMost: floor + 30 }
}

function wordsOf({ minutes }: MeetingForm): string {
  const [first] = minutes
  const paragraphs = first?.blocks.flatMap((block) => ('p' in block ? [block.p, ...block.bullets] : []))
  return (paragraphs ?? []).join('\n')
}

/** Runs in the page. */
function caretIntoNotes(): void {
  const paragraphs = document.querySelectorAll<HTMLElement>('.notes-text p')
  const middle = paragraphs[Math.floor(paragraphs.length / 2)]
  document.querySelector<HTMLElement>('.notes-text')?.focus()
  middle?.scrollIntoView({ block: 'center' })
  if (middle?.firstChild) getSelection()?.collapse(middle.firstChild, 10)
}

/** Runs in the page. */
function caretIntoField(words: string): void {
  const field = document.querySelector('textarea')
  if (field === null) return
  field.value = words
  field.focus()
  field.setSelectionRange(words.length / 2, words.length / 2)
  field.scrollTop = field.scrollHeight / 2
}
