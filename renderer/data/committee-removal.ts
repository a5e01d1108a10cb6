import { type Change, remove } from '../../shared/records/change.ts'
import type { CommitteeId, PersonId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { removalOfMeeting } from './removals.ts'

/**
 * The deletion of a committee with its meetings, its seats, and the people who are known from nowhere
 * else: neither from another committee nor from the attendance of another committee's meeting.
 */
export async function removalOfCommittee(
  database: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<readonly Change[]> {
  const { meetings, memberships } = database
  return await database.transaction('r', database.tables, async () => {
    const meetingIds = await meetings.where({ committeeId }).primaryKeys()
    const ofMeetings = await Promise.all(meetingIds.map((id) => removalOfMeeting(database, id)))
    const seats = await memberships.where({ committeeId }).toArray()
    const strangers = await knownOnlyHere(database, committeeId, new Set(meetingIds))
    return [
      remove('committees', committeeId),
      ...ofMeetings.flat(),
      ...seats.map(({ id }) => remove('memberships', id)),
      ...strangers.map((id) => remove('people', id)),
    ]
  })
}

async function knownOnlyHere(
  { attendance, memberships }: MinutebookDatabase,
  committeeId: CommitteeId,
  meetingIds: ReadonlySet<string>,
): Promise<readonly PersonId[]> {
  const seats = await memberships.toArray()
  const events = await attendance.toArray()
  const here = new Set([
    ...seats.filter((it) => it.committeeId === committeeId).map((it) => it.personId),
    ...events.filter((it) => meetingIds.has(it.meetingId)).map((it) => it.personId),
  ])
  const elsewhere = new Set([
    ...seats.filter((it) => it.committeeId !== committeeId).map((it) => it.personId),
    ...events.filter((it) => !meetingIds.has(it.meetingId)).map((it) => it.personId),
  ])
  return [...here].filter((id) => !elsewhere.has(id))
}
