import { type Change, remove } from '../../shared/records/change.ts'
import type { CommitteeId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { removalOfMeeting } from './removals.ts'

/** The deletion of a committee with its meetings and its seats. Its people stay as long as it can be put back. */
export async function removalOfCommittee(
  database: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<readonly Change[]> {
  const { meetings, memberships } = database
  return await database.transaction('r', database.tables, async () => {
    const meetingIds = await meetings.where({ committeeId }).primaryKeys()
    const ofMeetings = await Promise.all(meetingIds.map((id) => removalOfMeeting(database, id)))
    const seats = await memberships.where({ committeeId }).primaryKeys()
    return [
      remove('committees', committeeId),
      ...ofMeetings.flat(),
      ...seats.map((id) => remove('memberships', id)),
    ]
  })
}
