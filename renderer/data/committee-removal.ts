import { peopleNamedIn } from '../../shared/domain/people/people-named.ts'
import { type Change, remove } from '../../shared/records/change.ts'
import type { CommitteeId, MeetingId, PersonId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { removalOfMeeting } from './removals.ts'

/**
 * The deletion of a committee with its meetings, its seats, and the people who are known from nowhere else:
 * neither another committee nor anything recorded of its meetings names them.
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

/** Where a record belongs: a seat to a committee, all else to a meeting. */
type Placed = { readonly committeeId: CommitteeId } | { readonly meetingId: MeetingId }

async function knownOnlyHere(
  database: MinutebookDatabase,
  committeeId: CommitteeId,
  meetingIds: ReadonlySet<MeetingId>,
): Promise<readonly PersonId[]> {
  const [memberships, attendance, motions, actions, minutes] = await Promise.all([
    database.memberships.toArray(),
    database.attendance.toArray(),
    database.motions.toArray(),
    database.actions.toArray(),
    database.publicMinutes.toArray(),
  ])
  const isHere = (it: Placed) =>
    'meetingId' in it ? meetingIds.has(it.meetingId) : it.committeeId === committeeId
  const named = (isWanted: (it: Placed) => boolean) =>
    peopleNamedIn({
      memberships: memberships.filter(isWanted),
      attendance: attendance.filter(isWanted),
      motions: motions.filter(isWanted),
      actions: actions.filter(isWanted),
      minutes: minutes.filter(isWanted),
    })
  const elsewhere = named((it) => !isHere(it))
  return [...named(isHere)].filter((id) => !elsewhere.has(id))
}
