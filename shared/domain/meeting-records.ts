import type { AttendanceEvent } from '../records/attendance.ts'
import type { ExemptMinuteId } from '../records/ids.ts'
import type { Item, Meeting, Section } from '../records/meeting.ts'
import type { PublicMinute } from '../records/minute.ts'

/**
 * A meeting with every record that belongs to it, in no particular order. Of its exempt minutes only the
 * ids: enough to delete them, and nothing that could leak.
 */
export type MeetingRecords = {
  readonly meeting: Meeting
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly minutes: readonly PublicMinute[]
  readonly exemptMinuteIds: readonly ExemptMinuteId[]
  readonly attendance: readonly AttendanceEvent[]
}
