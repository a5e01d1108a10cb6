import type { MeetingId } from '../../records/ids.ts'
import type { RecordOf, TableName } from '../../records/tables.ts'

/** What a step does to one record: as it was and as it will be, null where there is none, and in which fields. */
export type Touched = {
  [T in TableName]: {
    readonly table: T
    readonly before: RecordOf<T> | null
    readonly after: RecordOf<T> | null
    readonly fields: readonly string[]
  }
}[TableName]

/** The meetings that a touched record is, was, or will be of: none for people, committees and what was deleted. */
export function meetingsTouched(touched: Touched): readonly MeetingId[] {
  const ids = [touched.before, touched.after].flatMap((record) => {
    if (record === null) return []
    if (touched.table === 'meetings') return [record.id as MeetingId] // safe: the record is of that table
    // what a meeting put right in an earlier record is printed in its own
    if ('atMeetingId' in record) return [record.atMeetingId]
    return 'meetingId' in record ? [record.meetingId] : []
  })
  return [...new Set(ids)]
}
