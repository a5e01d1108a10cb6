import type { MeetingId } from '../../records/ids.ts'
import type { TableName } from '../../records/tables.ts'
import { type OffCourse, whyOffCourse } from './course.ts'
import type { KnownMeetings } from './known-meetings.ts'
import { isLocked, type LockedState } from './record-states.ts'
import { meetingsTouched, type Touched } from './touched.ts'

/** Why a step is not done. */
export type Refusal =
  /** The record is approved, or further. */
  | { readonly kind: 'locked'; readonly state: LockedState }
  /** The history and the versions are only ever added to. */
  | { readonly kind: 'written once' }
  /** A meeting with an approved copy is not deleted. */
  | { readonly kind: 'approved copy' }
  | OffCourse
  /** The store does not say what is there. */
  | { readonly kind: 'cannot be checked' }

/**
 * Why a step is not done; null for one that is. The one place that says what each state of a record locks:
 * everything that is written asks it first.
 */
export function whyRefused(step: readonly Touched[], known: KnownMeetings): Refusal | null {
  for (const touched of step) {
    const refusal =
      whyWrittenOnce(touched, step, known) ??
      whyKept(touched, known) ??
      whyLocked(touched, known) ??
      whyOffCourse(touched, step, known)
    if (refusal !== null) return refusal
  }
  return null
}

/** What is only ever added to. It goes with its meeting alone, and not where a copy of that was approved. */
export const WRITTEN_ONCE: readonly TableName[] = ['versions', 'meetingEvents']

function whyWrittenOnce(
  touched: Touched,
  step: readonly Touched[],
  { stateOf, wasApproved }: KnownMeetings,
): Refusal | null {
  const { table, before, after } = touched
  if (!WRITTEN_ONCE.includes(table) || before === null) return null
  if (after !== null || isApprovedCopy(touched)) return { kind: 'written once' }
  const goesToo = meetingsTouched(touched).every(
    (id) => !wasApproved(id) && (stateOf(id) === null || isDeletedIn(step, id)),
  )
  return goesToo ? null : { kind: 'written once' }
}

function isApprovedCopy(touched: Touched): boolean {
  return touched.table === 'versions' && touched.before?.approval !== null
}

function isDeletedIn(step: readonly Touched[], id: MeetingId): boolean {
  return step.some(({ table, before, after }) => table === 'meetings' && before?.id === id && after === null)
}

function whyKept({ table, before, after }: Touched, { wasApproved }: KnownMeetings): Refusal | null {
  if (table !== 'meetings' || before === null || after !== null) return null
  return wasApproved(before.id) ? { kind: 'approved copy' } : null
}

/** What a meeting's record is made of, with the agenda that it follows. */
export const OF_RECORD: readonly TableName[] = [
  'meetings',
  'sections',
  'items',
  'publicMinutes',
  'exemptMinutes',
  'attendance',
  'proceedings',
  'motions',
  'actions',
  'papers',
  'corrections',
]

/** What goes on when the words are settled: the course of the record, whether an action is done, how long a paper is. */
const STAYS_OPEN: Partial<Record<TableName, string>> = {
  meetings: 'state',
  actions: 'isDone',
  papers: 'pages',
}

function whyLocked(touched: Touched, { stateOf }: KnownMeetings): Refusal | null {
  if (!OF_RECORD.includes(touched.table) || isOpenField(touched)) return null
  const state = meetingsTouched(touched)
    .map(stateOf)
    .find((it): it is LockedState => it !== null && it !== 'unknown' && isLocked(it))
  return state === undefined ? null : { kind: 'locked', state }
}

function isOpenField({ table, before, after, fields }: Touched): boolean {
  if (before === null || after === null) return false
  return fields.every((field) => field === STAYS_OPEN[table])
}
