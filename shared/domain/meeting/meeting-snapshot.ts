import type { Action } from '../../records/action.ts'
import type { AttendanceEvent } from '../../records/attendance.ts'
import type { Committee } from '../../records/committee.ts'
import type { Item, Meeting, Section } from '../../records/meeting.ts'
import type { PublicMinute } from '../../records/minute.ts'
import type { Motion } from '../../records/motion.ts'
import type { Membership, Person } from '../../records/person.ts'
import type { Proceeding } from '../../records/proceeding.ts'

/**
 * Everything the public record of one meeting is made of, as it stood at one moment: read in one
 * transaction, in no particular order. Exempt minutes are not part of it, so nothing built from a
 * snapshot can hold them (reliability: no leak by construction).
 */
export type MeetingSnapshot = {
  readonly committee: Committee
  readonly meeting: Meeting
  readonly sections: readonly Section[]
  readonly items: readonly Item[]
  readonly minutes: readonly PublicMinute[]
  readonly attendance: readonly AttendanceEvent[]
  readonly proceedings: readonly Proceeding[]
  readonly motions: readonly Motion[]
  /** The actions given out at this meeting. */
  readonly actions: readonly Action[]
  /** The committee's people and everybody in the attendance. */
  readonly people: readonly Person[]
  readonly memberships: readonly Membership[]
  /** The number that the first minute takes, unless the meeting sets its own. */
  readonly nextMinuteNumber: number
}
