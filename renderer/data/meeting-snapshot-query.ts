import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { peopleNamedIn } from '../../shared/domain/people/people-named.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { TableName } from '../../shared/records/tables.ts'
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
  return await database.transaction('r', TABLES_OF_A_MEETING, async () => {
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
  return await database.transaction('r', TABLES_OF_A_MEETING, async () => {
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
  const ofMeeting = { meetingId: meeting.id }
  const [sections, items, minutes, attendance, proceedings, motions, actions, memberships] =
    await Promise.all([
      database.sections.where(ofMeeting).toArray(),
      database.items.where(ofMeeting).toArray(),
      database.publicMinutes.where(ofMeeting).toArray(),
      database.attendance.where(ofMeeting).toArray(),
      database.proceedings.where(ofMeeting).toArray(),
      database.motions.where(ofMeeting).toArray(),
      database.actions.where(ofMeeting).toArray(),
      database.memberships.where({ committeeId: committee.id }).toArray(),
    ])
  const own = {
    committee,
    meeting,
    sections,
    items,
    minutes,
    attendance,
    proceedings,
    motions,
    actions,
    memberships,
  }
  const people = await database.people.bulkGet([...peopleNamedIn(own)])
  return { ...own, people: people.filter((person) => person !== undefined) }
}

/** The tables that the records of a meeting are read from. */
export const TABLES_OF_A_MEETING = [
  'committees',
  'people',
  'memberships',
  'meetings',
  'sections',
  'items',
  'publicMinutes',
  'attendance',
  'proceedings',
  'motions',
  'actions',
] as const satisfies readonly TableName[]
