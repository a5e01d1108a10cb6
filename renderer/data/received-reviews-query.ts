import type { ReviewId } from '../../shared/records/ids.ts'
import type { Review } from '../../shared/records/review.ts'
import type { MinutebookDatabase } from './database.ts'

/** A review that came in a file, from another computer. */
export type ReceivedReview = Review & { readonly received: NonNullable<Review['received']> }

/** Every review that came in a file, the last first. */
export async function receivedReviews({ reviews }: MinutebookDatabase): Promise<readonly ReceivedReview[]> {
  const all = await reviews.toArray()
  return all.filter(isReceived).sort((a, b) => b.received.at - a.received.at)
}

/** One of them; undefined where it is not, or no longer, here. */
export async function receivedReview(
  { reviews }: MinutebookDatabase,
  reviewId: ReviewId,
): Promise<ReceivedReview | undefined> {
  const review = await reviews.get(reviewId)
  return review !== undefined && isReceived(review) ? review : undefined
}

function isReceived(review: Review): review is ReceivedReview {
  return review.received !== null
}
