import type { MeetingId } from '../../records/ids.ts'
import type { MeetingState } from '../../records/meeting.ts'

/** What is known of the meetings that a step is about, as they are stored before it. */
export type KnownMeetings = {
  /** Null for a meeting that is not stored, `unknown` where that cannot be read. */
  readonly stateOf: (id: MeetingId) => MeetingState | 'unknown' | null
  /** Whether a copy of its record was ever approved. */
  readonly wasApproved: (id: MeetingId) => boolean
}
