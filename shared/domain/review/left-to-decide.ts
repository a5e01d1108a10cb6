import type { Comment } from '../../records/comment.ts'
import type { PublicMinuteId } from '../../records/ids.ts'
import type { Review } from '../../records/review.ts'
import type { Suggestion } from '../../records/suggestion.ts'

/** How much of what came back from the chair still waits for the clerk. */
export type LeftToDecide = { readonly suggestions: number; readonly comments: number }

type Reviewed = {
  readonly reviews: readonly Review[]
  readonly suggestions: readonly Suggestion[]
  readonly comments: readonly Comment[]
}

/**
 * What is left of the reviews that came back: what is said in one that the chair has in hand is not yet for the clerk.
 * @param minutes of the meeting as it is now; what was suggested about one that is gone went with it
 */
export function leftToDecide(
  { reviews, suggestions, comments }: Reviewed,
  minutes: readonly { readonly id: PublicMinuteId }[],
): LeftToDecide {
  const returned = new Set(reviews.filter(({ state }) => state.is === 'returned').map(({ id }) => id))
  const known = new Set(minutes.map(({ id }) => id))
  const isThere = ({ change }: Suggestion) => change.in === 'print' || known.has(change.minuteId)
  return {
    suggestions: suggestions.filter(
      (it) => returned.has(it.reviewId) && it.decision.is === 'open' && isThere(it),
    ).length,
    comments: comments.filter((it) => returned.has(it.reviewId) && !it.isResolved).length,
  }
}
