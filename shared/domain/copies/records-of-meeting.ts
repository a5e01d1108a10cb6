import { type CopiedRecord, type CopiedRecords, committeeOf, meetingOf, peopleIn } from './copied-record.ts'

/** The records of one meeting, with the meeting itself. */
export function ofMeeting(records: CopiedRecords, meetingId: string): CopiedRecords {
  return new Map([...records].filter(([, record]) => meetingOf(record) === meetingId))
}

/** The committee of a meeting with its seats, and everybody whom either names. */
export function neededBy(
  own: CopiedRecords,
  copy: CopiedRecords,
): readonly (readonly [string, CopiedRecord])[] {
  const meeting = [...own.values()].find(({ table }) => table === 'meetings')
  const committeeId = meeting === undefined ? null : committeeOf(meeting)
  const ofCommittee = [...copy].filter(([, record]) => belongsTo(record, committeeId))
  const naming = [...own.values(), ...ofCommittee.map(([, record]) => record)]
  const people = new Set(naming.flatMap(peopleIn))
  return [...ofCommittee, ...[...copy].filter(([, { table, id }]) => table === 'people' && people.has(id))]
}

function belongsTo(record: CopiedRecord, committeeId: string | null): boolean {
  if (record.table === 'committees') return record.id === committeeId
  return record.table === 'memberships' && committeeOf(record) === committeeId
}
