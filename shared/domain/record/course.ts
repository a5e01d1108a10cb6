import type { MeetingId } from '../../records/ids.ts'
import type { Meeting, MeetingState } from '../../records/meeting.ts'
import type { Happening } from '../../records/meeting-event.ts'
import type { KnownMeetings } from './known-meetings.ts'
import { isBack, isInHand, isLocked } from './record-states.ts'
import type { Touched } from './touched.ts'

/** Why a record does not go from one state to another. */
export type OffCourse =
  /** Nothing leads there from where it is. */
  | { readonly kind: 'no way'; readonly from: MeetingState; readonly to: MeetingState }
  /** Going back is for a reason. */
  | { readonly kind: 'no reason' }
  /** Every step from the draft on is entered in the history, and an approval comes with its copy. */
  | { readonly kind: 'not entered' }

/** What a record's way from one state to another is entered as; from the draft on there is no other way. */
const WAYS: readonly (readonly [MeetingState, MeetingState, readonly Happening['kind'][]])[] = [
  ['draft', 'with the chair', ['sent']],
  ['with the chair', 'draft', ['returned', 'state']],
  ['draft', 'approved', ['approved']],
  ['with the chair', 'approved', ['approved']],
  ['approved', 'published', ['state']],
  ['published', 'approved', ['state']],
  ['approved', 'draft', ['state']],
  ['published', 'draft', ['state']],
  ['approved', 'confirmed', ['confirmed']],
  ['published', 'confirmed', ['confirmed']],
]

/** Whether a step takes a record where its course leads, with an entry in its history. */
export function whyOffCourse(
  touched: Touched,
  step: readonly Touched[],
  { stateOf, wasApproved }: KnownMeetings,
): OffCourse | null {
  if (touched.table !== 'meetings' || touched.after === null) return null
  const { id, state: to } = touched.after
  const from = stateOf(id)
  if (from === null) return isLocked(to) && !wasApproved(id) && copyIn(step, id) === null ? NOT_ENTERED : null
  if (from === 'unknown') return isInHand(to) ? null : NOT_ENTERED
  if (from === to || (isInHand(from) && isInHand(to))) return null
  const way = WAYS.find((it) => it[0] === from && it[1] === to)
  if (way === undefined) return { kind: 'no way', from, to }
  return whyNotEntered(touched.after, from, way[2], step)
}

const NOT_ENTERED = { kind: 'not entered' } as const

function whyNotEntered(
  { id, state: to }: Meeting,
  from: MeetingState,
  kinds: readonly Happening['kind'][],
  step: readonly Touched[],
): OffCourse | null {
  const entry = entriesIn(step, id).find(
    (it) => kinds.includes(it.kind) && (it.kind !== 'state' || (it.from === from && it.to === to)),
  )
  if (entry === undefined) return NOT_ENTERED
  if (entry.kind === 'approved') return copyIn(step, id) === entry.versionId ? null : NOT_ENTERED
  return entry.kind === 'state' && isBack(from, to) && entry.reason.trim() === ''
    ? { kind: 'no reason' }
    : null
}

function entriesIn(step: readonly Touched[], id: MeetingId): readonly Happening[] {
  return step.flatMap(({ table, before, after }) =>
    table === 'meetingEvents' && before === null && after?.meetingId === id ? [after.happening] : [],
  )
}

/** The approved copy of a meeting that a step makes. */
function copyIn(step: readonly Touched[], id: MeetingId): string | null {
  const made = step.flatMap(({ table, before, after }) =>
    table === 'versions' && before === null && after?.meetingId === id && after.approval !== null
      ? [after.id]
      : [],
  )
  return made[0] ?? null
}
