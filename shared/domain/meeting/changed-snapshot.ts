import type { Change } from '../../records/change.ts'
import { appliedTo, idOf, type StepChange } from '../../records/edit.ts'
import type { RecordOf, TableName } from '../../records/tables.ts'
import type { MeetingSnapshot } from './meeting-snapshot.ts'

/** The lists of a snapshot by the table that each is read from. */
const LISTS = {
  sections: 'sections',
  items: 'items',
  publicMinutes: 'minutes',
  attendance: 'attendance',
  proceedings: 'proceedings',
  motions: 'motions',
  actions: 'actions',
  people: 'people',
  memberships: 'memberships',
} as const satisfies Partial<Record<TableName, keyof MeetingSnapshot>>

/** The meeting as it will be once a step is stored, so that its sentences can be said at once. */
export function changedSnapshot(snapshot: MeetingSnapshot, changes: readonly StepChange[]): MeetingSnapshot {
  return changes.reduce(withChange, snapshot)
}

function withChange(snapshot: MeetingSnapshot, change: StepChange): MeetingSnapshot {
  if (change.table === 'meetings') return withMeeting(snapshot, change)
  const list = LISTS[change.table as keyof typeof LISTS] // safe: a table that has no list gives undefined
  if (list === undefined) return snapshot
  const records: readonly RecordOf<TableName>[] = snapshot[list]
  const stored = records.find(({ id }) => id === idOf(change))
  const others = records.filter((record) => record !== stored)
  const whole = wholeChange(change, stored)
  return whole?.kind === 'put'
    ? { ...snapshot, [list]: [...others, whole.record] }
    : { ...snapshot, [list]: others }
}

/** A step may change another meeting as well: the one whose record it confirms. */
function withMeeting(snapshot: MeetingSnapshot, change: StepChange & { table: 'meetings' }): MeetingSnapshot {
  if (idOf(change) !== snapshot.meeting.id) return snapshot
  const whole = wholeChange(change, snapshot.meeting)
  return whole?.table === 'meetings' && whole.kind === 'put'
    ? { ...snapshot, meeting: whole.record }
    : snapshot
}

function wholeChange(change: StepChange, stored: RecordOf<TableName> | undefined): Change | undefined {
  if (change.kind !== 'edit') return change
  return stored === undefined ? undefined : appliedTo(change, stored)
}
