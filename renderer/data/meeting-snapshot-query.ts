import type { MeetingSnapshot } from '../../shared/domain/meeting-snapshot.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'
import { runningMinuteNumber } from './minute-ledger-query.ts'

/** What is stored of a meeting, without what follows from the meetings before it. */
export type MeetingRecords = Omit<MeetingSnapshot, 'nextMinuteNumber'>

/**
 * All that the public record of a meeting is made of, as it stood at one moment.
 * Undefined where there is no such meeting. Exempt minutes are not read (reliability: no leak).
 */
export async function loadMeetingSnapshot(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<MeetingSnapshot | undefined> {
  return await database.transaction('r', tablesOf(database), async () => {
    const [records, nextMinuteNumber] = await Promise.all([
      loadMeetingRecords(database, meetingId),
      loadNextMinuteNumber(database, meetingId),
    ])
    return records && { ...records, nextMinuteNumber }
  })
}

/** A meeting's own records, its committee and its people. */
export async function loadMeetingRecords(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<MeetingRecords | undefined> {
  return await database.transaction('r', tablesOf(database), async () => {
    const meeting = await database.meetings.get(meetingId)
    const committee = meeting && (await database.committees.get(meeting.committeeId))
    return meeting && committee && (await recordsOf(database, meeting, committee))
  })
}

/** The number that the meeting's first minute takes when it runs on. */
export async function loadNextMinuteNumber(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<number> {
  return await database.transaction('r', database.meetings, database.publicMinutes, async () => {
    const meeting = await database.meetings.get(meetingId)
    return meeting === undefined ? 1 : await runningMinuteNumber(database, meeting)
  })
}

async function recordsOf(
  database: MinutebookDatabase,
  meeting: Meeting,
  committee: Committee,
): Promise<MeetingRecords> {
  const own = { meetingId: meeting.id }
  const [sections, items, minutes, attendance, memberships] = await Promise.all([
    database.sections.where(own).toArray(),
    database.items.where(own).toArray(),
    database.publicMinutes.where(own).toArray(),
    database.attendance.where(own).toArray(),
    database.memberships.where({ committeeId: committee.id }).toArray(),
  ])
  const personIds = new Set([...memberships, ...attendance].map((known) => known.personId))
  const people = (await database.people.bulkGet([...personIds])).filter((person) => person !== undefined)
  return { committee, meeting, sections, items, minutes, attendance, people, memberships }
}

function tablesOf(database: MinutebookDatabase) {
  const { committees, people, memberships, meetings, sections, items, publicMinutes, attendance } = database
  return [committees, people, memberships, meetings, sections, items, publicMinutes, attendance]
}
