import type { Committee } from '../../shared/records/committee.ts'
import { idSchemas, type MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { Review } from '../../shared/records/review.ts'
import type { Version } from '../../shared/records/version.ts'
import type { MinutebookDatabase } from './database.ts'

/** What is known here of the meeting that a file says it is of. */
export type ReturnFacts = {
  readonly meeting: Meeting | null
  readonly committee: Committee | null
  /** Whether the meeting was deleted, and can still be put back. */
  readonly isDeleted: boolean
  /** The versions of its record, the first one first. */
  readonly versions: readonly Version[]
  /** The chair's readings of them, the first one first. */
  readonly reviews: readonly Review[]
}

/** Nothing is known of what is not even the id of a meeting. */
export async function loadReturnFacts(database: MinutebookDatabase, meetingId: string): Promise<ReturnFacts> {
  const id = idSchemas.meeting.safeParse(meetingId)
  return id.success ? await factsOf(database, id.data) : NOTHING_KNOWN
}

const NOTHING_KNOWN: ReturnFacts = {
  meeting: null,
  committee: null,
  isDeleted: false,
  versions: [],
  reviews: [],
}

async function factsOf(database: MinutebookDatabase, meetingId: MeetingId): Promise<ReturnFacts> {
  const { meetings, committees, deletions, versions, reviews } = database
  return await database.transaction('r', [meetings, committees, deletions, versions, reviews], async () => {
    const meeting = (await meetings.get(meetingId)) ?? null
    const [committee, deleted, ofMeeting, readings] = await Promise.all([
      meeting && committees.get(meeting.committeeId),
      deletions.filter(({ thing }) => thing.id === meetingId).count(),
      versions.where({ meetingId }).sortBy('number'),
      reviews.where({ meetingId }).sortBy('id'),
    ])
    return {
      meeting,
      committee: committee ?? null,
      isDeleted: deleted > 0,
      versions: ofMeeting,
      reviews: readings,
    }
  })
}
