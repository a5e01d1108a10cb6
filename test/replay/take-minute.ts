import { type AttendanceFact, factToldBy } from '../../shared/samples/attendance-facts.ts'
import type { BlockForm, MinuteForm } from '../../shared/samples/minute-form.ts'
import type { Clerk } from './clerk.ts'
import { typedBlocks } from './not-yet.ts'
import { AttendanceSlips } from './screens/attendance-slips.ts'
import { DeskScreen } from './screens/desk-screen.ts'
import { MotionSlips } from './screens/motion-slips.ts'
import { NotesEditor } from './screens/notes-editor.ts'
import { Palette } from './screens/palette.ts'

/** What the attendance says of arrivals, departures and declarations, until it has been written down. */
export class FactsToTell {
  #facts: readonly AttendanceFact[]
  readonly #lines: readonly string[]

  /** @param minutes tell which facts have a line of their own somewhere */
  constructor(facts: readonly AttendanceFact[], minutes: readonly MinuteForm[]) {
    this.#facts = facts
    this.#lines = minutes.flatMap(({ blocks }) => blocks).flatMap((block) => linesOf(block))
  }

  /** The fact that a line tells of; it is told then. */
  told(line: string): AttendanceFact | undefined {
    const fact = factToldBy(line, this.#facts)
    this.#facts = this.#facts.filter((it) => it !== fact)
    return fact
  }

  /** The facts of an item that no line of any minute tells of; they are told then. */
  untoldOf(item: string, isOf: (fact: AttendanceFact) => boolean): readonly AttendanceFact[] {
    const withLine = this.#lines.map((line) => factToldBy(line, this.#facts))
    const untold = this.#facts.filter((fact) => fact.item === item && isOf(fact) && !withLine.includes(fact))
    this.#facts = this.#facts.filter((fact) => !untold.includes(fact))
    return untold
  }

  /** The codes of items of which something is still to be told. */
  get items(): readonly string[] {
    return [...new Set(this.#facts.map(({ item }) => item))]
  }
}

/** Takes the minute of an item: what comes before it, its blocks in their order, and what comes after it. */
export async function takeMinute(clerk: Clerk, minute: MinuteForm, facts: FactsToTell): Promise<void> {
  const desk = new DeskScreen(clerk)
  await desk.goTo(minute.item)
  await desk.mark(minute.item)
  if (minute.title !== undefined) await desk.writeHeading(minute.title)
  await recordSilently(clerk, facts.untoldOf(minute.item, isAtTheStart))
  const notes = new NotesEditor(clerk)
  for (const block of minute.blocks) await takeBlock(clerk, block, notes, facts)
  await notes.seeAll(minute.blocks.flatMap(blockOnScreen))
  await recordSilently(
    clerk,
    facts.untoldOf(minute.item, () => true),
  )
}

/** What the attendance says of items that have no minute. */
export async function recordUnminuted(
  clerk: Clerk,
  codes: readonly string[],
  facts: FactsToTell,
): Promise<void> {
  for (const item of facts.items.filter((code) => codes.includes(code))) {
    await new DeskScreen(clerk).goTo(item)
    await recordSilently(
      clerk,
      facts.untoldOf(item, () => true),
    )
  }
}

async function takeBlock(
  clerk: Clerk,
  block: BlockForm,
  notes: NotesEditor,
  facts: FactsToTell,
): Promise<void> {
  if ('motion' in block) {
    await notes.takeFocus()
    await new MotionSlips(clerk).take(block.motion)
    notes.standsBelowSentence(block.motion.print)
  } else if ('lines' in block) {
    for (const line of block.lines) await tell(clerk, line, notes, facts)
  } else for (const typed of typedBlocks([block])) await notes.write(typed)
}

/** A sentence that the application writes itself, of a fact or of the whole attendance. */
async function tell(clerk: Clerk, line: string, notes: NotesEditor, facts: FactsToTell): Promise<void> {
  await notes.takeFocus()
  const fact = facts.told(line)
  if (fact !== undefined) await new AttendanceSlips(clerk).record(fact, true)
  else if (/apologies/i.test(line)) await new Palette(clerk).run('Write the apologies')
  else if (/declarations of interest/i.test(line)) await new Palette(clerk).run('Write the declarations')
  notes.standsBelowSentence(true)
}

async function recordSilently(clerk: Clerk, facts: readonly AttendanceFact[]): Promise<void> {
  for (const fact of facts) await new AttendanceSlips(clerk).record(fact, false)
}

function isAtTheStart(fact: AttendanceFact): boolean {
  return (
    fact.kind === 'declared' || fact.when === 'before' || (fact.kind === 'joined' && fact.when === 'during')
  )
}

function linesOf(block: BlockForm): readonly string[] {
  return 'lines' in block && !('motion' in block) ? block.lines : []
}

/** A block as the screen shows it: typed words, or sentences that the application has written. */
function blockOnScreen(block: BlockForm): readonly BlockForm[] {
  if ('motion' in block) return block.motion.print ? [{ lines: block.lines }] : []
  return 'lines' in block ? [block] : typedBlocks([block])
}
