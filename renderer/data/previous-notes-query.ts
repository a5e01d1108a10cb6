import { lastBefore } from '../../shared/domain/meeting/meeting-order.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'

/**
 * The newest earlier meeting of the same committee of which there are notes; null where there is none, where they are
 * confirmed already, or where the meeting is extraordinary and confirms none.
 */
export async function meetingWithNotesBefore(
  { meetings, publicMinutes }: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<Meeting | null> {
  const meeting = await meetings.get(meetingId)
  if (meeting === undefined || meeting.isExtraordinary) return null
  const ofCommittee = await meetings.where({ committeeId: meeting.committeeId }).toArray()
  const minuted = await publicMinutes
    .where('meetingId')
    .anyOf(ofCommittee.map(({ id }) => id))
    .filter(({ standing }) => standing === 'minuted')
    .toArray()
  const withNotes = new Set(minuted.map((minute) => minute.meetingId))
  const last = lastBefore(
    meeting.date,
    ofCommittee.filter(({ id }) => withNotes.has(id)),
  )
  return last === undefined || last.state === 'confirmed' ? null : last
}
