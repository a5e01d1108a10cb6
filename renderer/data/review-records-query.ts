import type { Comment } from '../../shared/records/comment.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Review, ReviewEdit } from '../../shared/records/review.ts'
import type { Suggestion } from '../../shared/records/suggestion.ts'
import type { Version } from '../../shared/records/version.ts'
import type { MinutebookDatabase } from './database.ts'

/** What the chair has to do with one meeting's record, each kind in the order in which it was made. */
export type ReviewRecords = {
  readonly versions: readonly Version[]
  readonly reviews: readonly Review[]
  readonly edits: readonly ReviewEdit[]
  readonly comments: readonly Comment[]
  readonly suggestions: readonly Suggestion[]
}

/** Everything of a meeting's reviews but the versions, which never change and are large, as it stood at one moment. */
export async function loadReviewRecords(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<Omit<ReviewRecords, 'versions'>> {
  const { reviews, reviewEdits, comments, suggestions } = database
  const tables = [reviews, reviewEdits, comments, suggestions]
  return await database.transaction('r', tables, async () => {
    const ofMeeting = { meetingId }
    const [read, edits, said, suggested] = await Promise.all([
      reviews.where(ofMeeting).sortBy('id'),
      reviewEdits.where(ofMeeting).sortBy('id'),
      comments.where(ofMeeting).sortBy('id'),
      suggestions.where(ofMeeting).sortBy('id'),
    ])
    return { reviews: read, edits, comments: said, suggestions: suggested }
  })
}
