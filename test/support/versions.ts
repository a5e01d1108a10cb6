import { instant } from '../../shared/records/dates.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { Happening, MeetingEvent } from '../../shared/records/meeting-event.ts'
import type { Version } from '../../shared/records/version.ts'
import { newId } from './meetings.ts'

/** A version of a meeting's record that says nothing, approved by somebody where a name is given. */
export function version(of: Meeting, approvedBy: string | null = null): Version {
  return {
    id: newId('version'),
    meetingId: of.id,
    number: 1,
    at: instant.parse(0),
    form: 2,
    record: '{}',
    document: '{}',
    approval: approvedBy === null ? null : { by: approvedBy, word: 'AAAA' },
    hash: '0'.repeat(64),
  }
}

/** An entry of a meeting's history. */
export function entry(of: Meeting, happening: Happening): MeetingEvent {
  return { id: newId('meetingEvent'), meetingId: of.id, at: instant.parse(0), by: 'A Clerk', happening }
}
