import type { MeetingId } from '../../records/ids.ts'
import type { MeetingState } from '../../records/meeting.ts'
import type { Happening, MeetingEvent } from '../../records/meeting-event.ts'
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

/**
 * Whether a step takes a record where its course leads, with what happened entered in its history: one thing mostly,
 * and several where a safety copy brings back what came after a draft.
 */
export function whyOffCourse(
  touched: Touched,
  step: readonly Touched[],
  { stateOf, wasApproved }: KnownMeetings,
): OffCourse | null {
  if (touched.table !== 'meetings' || touched.after === null) return null
  const { id, state: to } = touched.after
  const from = stateOf(id)
  const entries = entriesIn(step, id)
  if (from === null) return isLocked(to) && !wasApproved(id) && !entries.some(isApproval) ? NOT_ENTERED : null
  if (from === 'unknown') return isInHand(to) ? null : NOT_ENTERED
  if (from === to || (isInHand(from) && isInHand(to))) return null
  if (reached(from, entries.filter(hasReason)).has(to)) return null
  if (reached(from, entries).has(to)) return { kind: 'no reason' }
  return WAYS.some((way) => way[0] === from && way[1] === to) ? NOT_ENTERED : { kind: 'no way', from, to }
}

const NOT_ENTERED = { kind: 'not entered' } as const

/** The states to which entries lead, one after the other; until the draft everything is as the clerk says. */
function reached(from: MeetingState, entries: readonly Happening[]): ReadonlySet<MeetingState> {
  const states = new Set<MeetingState>(isInHand(from) ? [from, 'draft'] : [from])
  for (const entry of entries) {
    for (const state of [...states])
      for (const [before, after, kinds] of WAYS)
        if (before === state && kinds.includes(entry.kind) && leadsTo(entry, before, after)) states.add(after)
  }
  return states
}

function leadsTo(entry: Happening, before: MeetingState, after: MeetingState): boolean {
  return entry.kind !== 'state' || (entry.from === before && entry.to === after)
}

function hasReason(entry: Happening): boolean {
  return entry.kind !== 'state' || !isBack(entry.from, entry.to) || entry.reason.trim() !== ''
}

function isApproval({ kind }: Happening): boolean {
  return kind === 'approved'
}

/** What a step enters in the history of a meeting, in its order; an approval only with the copy that it names. */
function entriesIn(step: readonly Touched[], id: MeetingId): readonly Happening[] {
  const events = step.flatMap(({ table, before, after }): MeetingEvent[] =>
    table === 'meetingEvents' && before === null && after?.meetingId === id ? [after] : [],
  )
  const copies = copiesIn(step, id)
  return events
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ happening }) => happening)
    .filter((it) => it.kind !== 'approved' || copies.includes(it.versionId))
}

/** The approved copies of a meeting that a step makes. */
function copiesIn(step: readonly Touched[], id: MeetingId): readonly string[] {
  return step.flatMap(({ table, before, after }) =>
    table === 'versions' && before === null && after?.meetingId === id && after.approval !== null
      ? [after.id]
      : [],
  )
}
