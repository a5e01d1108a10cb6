import type { AttendanceEvent } from './attendance.ts'
import type { Committee } from './committee.ts'
import { completedAttendance, completedCommittee, completedItem, completedMeeting } from './completed.ts'
import type { Item, Meeting } from './meeting.ts'
import { type RecordOf, type TableName, tableSchemas } from './tables.ts'

/**
 * A record that an earlier Minutebook may have written, as this one knows it; null where it is of no form that is
 * known. For what comes out of safety copies.
 */
export function recordAsToday<T extends TableName>(table: T, record: object): RecordOf<T> | null {
  const parsed = tableSchemas[table].safeParse(completed(table, record))
  return parsed.success ? (parsed.data as RecordOf<T>) : null // safe: parsed by the schema of its own table
}

/** What came later is added before the record is checked, whatever else it says. */
function completed(table: TableName, record: object): object {
  // safe, four times: nothing is read of the record but which fields it has, and the schema checks the outcome
  switch (table) {
    case 'committees':
      return hasStyle(record) ? completedCommittee(record as Committee) : record // safe: see above
    case 'meetings':
      return completedMeeting(record as Meeting) // safe: see above
    case 'items':
      return completedItem(record as Item) // safe: see above
    case 'attendance':
      return completedAttendance(record as AttendanceEvent) // safe: see above
    default:
      return record
  }
}

function hasStyle(record: object): boolean {
  if (!('houseStyle' in record) || typeof record.houseStyle !== 'object' || record.houseStyle === null)
    return false
  return 'quorum' in record.houseStyle && typeof record.houseStyle.quorum === 'object'
}
