import type { MeetingSnapshot } from '../../shared/domain/meeting-snapshot.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'
import { runningMinuteNumber } from './minute-ledger-query.ts'

/**
 * All that the public record of a meeting is made of, as it stood at one moment.
 * Undefined where there is no such meeting. Exempt minutes are not read (reliability: no leak).
 */
export async function loadMeetingSnapshot(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<MeetingSnapshot | undefined> {
  const { committees, people, memberships, meetings, sections, items, publicMinutes, attendance } = database
  const read = [committees, people, memberships, meetings, sections, items, publicMinutes, attendance]
  return await database.transaction('r', read, async () => {
    const meeting = await meetings.get(meetingId)
    const committee = meeting && (await committees.get(meeting.committeeId))
    return meeting && committee && (await snapshotOf(database, meeting, committee))
  })
}

async function snapshotOf(
  database: MinutebookDatabase,
  meeting: Meeting,
  committee: Committee,
): Promise<MeetingSnapshot> {
  const own = { meetingId: meeting.id }
  const [sections, items, minutes, attendance, memberships, nextMinuteNumber] = await Promise.all([
    database.sections.where(own).toArray(),
    database.items.where(own).toArray(),
    database.publicMinutes.where(own).toArray(),
    database.attendance.where(own).toArray(),
    database.memberships.where({ committeeId: committee.id }).toArray(),
    runningMinuteNumber(database, meeting),
  ])
  const personIds = new Set([...memberships, ...attendance].map((known) => known.personId))
  const people = (await database.people.bulkGet([...personIds])).filter((person) => person !== undefined)
  return { committee, meeting, sections, items, minutes, attendance, people, memberships, nextMinuteNumber }
}
