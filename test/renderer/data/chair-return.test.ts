import { describe, expect, it } from 'vitest'
import { decideSuggestions } from '../../../renderer/data/decide-suggestions.ts'
import type { Data } from '../../../renderer/data/open-data.ts'
import { sendToChair } from '../../../renderer/data/record/send-to-chair.ts'
import { type Return, takeReturn } from '../../../renderer/data/take-return.ts'
import { instant } from '../../../shared/records/dates.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Review } from '../../../shared/records/review.ts'
import { openedData } from '../../support/opened-data.ts'
import { step } from '../../support/steps.ts'
import { storeMeeting, type WholeMeeting, wholeMeeting } from '../../support/stored-meeting.ts'
import { bodyFrom, type Line, linesOfBody } from '../editor/notes-language.ts'

const SENT = ['¶ One two three.', '¶ Four.']

/** A meeting whose one minute, of two paragraphs, is with the chair. */
async function withTheChair() {
  const data = await openedData()
  const whole = wholeMeeting()
  const notes = { ...whole.notes, standing: 'minuted' as const, body: bodyFrom(SENT) }
  await storeMeeting(data.database, { ...whole, notes })
  const sent = await sendToChair(
    data,
    { meeting: whole.held },
    { way: 'on screen', reviewer: 'Mr J Rivers', by: 'A Clerk' },
  )
  if (sent.kind !== 'sent') throw new Error(sent.kind)
  return { data, review: sent.review, whole: { ...whole, notes } }
}

type Came = Partial<Return> & { readonly chair?: readonly Line[] }

/** The return of these lines in place of those that were sent. */
async function returned(data: Data, review: Review, { chair = SENT, ...came }: Came = {}) {
  const [minute] = await data.database.publicMinutes.toArray()
  if (minute === undefined) throw new Error('There is a minute')
  return await takeReturn(data, {
    review,
    edits: [{ minuteId: minute.id, body: bodyFrom(chair) }],
    printChanges: [],
    comments: [],
    verdict: 'not said',
    note: '',
    by: 'A Clerk',
    ...came,
  })
}

async function cameBack(chair: readonly Line[]) {
  const { data, review, whole } = await withTheChair()
  await returned(data, review, { chair })
  const suggestions = await data.database.suggestions.toArray()
  const ids = suggestions.sort((a, b) => fromOf(a.change) - fromOf(b.change)).map(({ id }) => id)
  const decide = (decision: 'accepted' | 'refused', ...which: readonly number[]) =>
    decideSuggestions(data, {
      meetingId: whole.held.id,
      ids: ids.filter((_, at) => which.includes(at)),
      decision,
    })
  return { data, whole, decide }
}

function fromOf(change: { readonly in: string } & Partial<{ from: number }>): number {
  return change.from ?? -1
}

async function linesIn({ database }: Data, { notes }: WholeMeeting): Promise<readonly Line[]> {
  const minute = await database.publicMinutes.get(notes.id)
  return minute === undefined ? [] : linesOfBody(minute.body)
}

async function decisionsIn({ database }: Data): Promise<readonly string[]> {
  return (await database.suggestions.toArray()).map(({ decision }) => decision.is).sort()
}

async function clerkWrites(data: Data, { notes }: WholeMeeting, lines: readonly Line[]): Promise<void> {
  await data.commit(step('typing', edit('publicMinutes', notes, { body: bodyFrom(lines) })))
}

describe('a return from the chair', () => {
  it('becomes suggestions, none of which is applied, and makes the notes a draft again', async () => {
    const { data, review, whole } = await withTheChair()
    const taken = await returned(data, review, { chair: ['¶ One 2 three.', '¶ Four.'] })
    expect(taken).toEqual({ kind: 'taken', suggestions: 1, comments: 0 })
    expect(await linesIn(data, whole)).toEqual(SENT)
    expect(await data.database.suggestions.toArray()).toMatchObject([
      {
        author: 'Mr J Rivers',
        isTracked: true,
        change: { in: 'minute', from: 2, to: 3 },
        decision: { is: 'open' },
      },
    ])
    expect(await data.database.meetings.get(whole.held.id)).toMatchObject({ state: 'draft' })
    expect(await data.database.reviews.get(review.id)).toMatchObject({ state: { is: 'returned' } })
  })

  it('says who changed what, and whether it was recorded, where the file knows', async () => {
    const { data, review, whole } = await withTheChair()
    const hand = { author: 'Ms C Allen', at: instant.parse(5), isTracked: false }
    const [minuteId, body] = [whole.notes.id, bodyFrom(['¶ One two three.', '¶ 4.'])]
    await returned(data, review, {
      edits: [{ minuteId, body, handOf: () => hand }],
      printChanges: [{ blockId: 'present', before: 'Mr A Hook', after: 'Mr A Hooke' }],
    })
    const suggestions = await data.database.suggestions.toArray()
    expect(suggestions.find(({ change }) => change.in === 'minute')).toMatchObject(hand)
    expect(suggestions.find(({ change }) => change.in === 'print')).toMatchObject({ author: 'Mr J Rivers' })
  })

  it('leaves the notes with the chair where they were approved as they are', async () => {
    const { data, review, whole } = await withTheChair()
    await returned(data, review, { verdict: 'approved' })
    expect(await data.database.meetings.get(whole.held.id)).toMatchObject({ state: 'with the chair' })
  })

  it('is taken once', async () => {
    const { data, review } = await withTheChair()
    await returned(data, review, { chair: ['¶ One.'] })
    expect(await returned(data, review, { chair: ['¶ Two.'] })).toMatchObject({ kind: 'not taken' })
    expect(await data.database.meetingEvents.count()).toBe(2)
  })
})

describe('a decision on suggestions', () => {
  const CHAIR = ['¶ One 2 three.', '¶ Four. Five.']

  it('changes the text and the suggestion in one step, which undo takes back', async () => {
    const { data, whole, decide } = await cameBack(CHAIR)
    expect(await decide('accepted', 0)).toMatchObject({ kind: 'decided', left: [] })
    expect(await linesIn(data, whole)).toEqual(['¶ One 2 three.', '¶ Four.'])
    expect(await decisionsIn(data)).toEqual(['accepted', 'open'])
    expect(data.undo.state().undoLabel).toBe('Undo accept a suggestion')
    await data.undo.undo()
    expect(await linesIn(data, whole)).toEqual(SENT)
    expect(await decisionsIn(data)).toEqual(['open', 'open'])
  })

  it('is one of all where all are accepted, and none of the text where all are refused', async () => {
    const { data, whole, decide } = await cameBack(CHAIR)
    await decide('refused', 0, 1)
    expect(await linesIn(data, whole)).toEqual(SENT)
    await data.undo.undo()
    await decide('accepted', 0, 1)
    expect(await linesIn(data, whole)).toEqual(CHAIR)
    expect(await decisionsIn(data)).toEqual(['accepted', 'accepted'])
  })

  it('keeps what the clerk wrote meanwhile, and leaves a conflict open', async () => {
    const { data, whole, decide } = await cameBack(CHAIR)
    await clerkWrites(data, whole, ['¶ One II three.', '¶ Now four.'])
    expect(await decide('accepted', 0, 1)).toMatchObject({
      made: [expect.anything()],
      left: [expect.anything()],
    })
    expect(await linesIn(data, whole)).toEqual(['¶ One II three.', '¶ Now four. Five.'])
    expect(await decisionsIn(data)).toEqual(['accepted', 'open'])
  })

  it('ticks off what is printed and written in no minute', async () => {
    const { data, review, whole } = await withTheChair()
    await returned(data, review, { printChanges: [{ blockId: 'opening', before: 'a', after: 'b' }] })
    const ids = (await data.database.suggestions.toArray()).map(({ id }) => id)
    await decideSuggestions(data, { meetingId: whole.held.id, ids, decision: 'accepted' })
    expect(await decisionsIn(data)).toEqual(['accepted'])
    expect(await linesIn(data, whole)).toEqual(SENT)
  })
})
