import { remove } from '../../shared/records/change.ts'
import type { ReviewId } from '../../shared/records/ids.ts'
import type { CommitResult } from './commit.ts'
import type { Data } from './open-data.ts'

/** Takes notes that came in a file away again, with all that the chair did to them; an undo brings them back. */
export async function removeReceived(
  { commit, database, saveQueue }: Pick<Data, 'commit' | 'database' | 'saveQueue'>,
  reviewId: ReviewId,
): Promise<CommitResult> {
  await saveQueue.flush()
  const { reviews, reviewEdits, comments } = database
  const [review, edits, said] = await database.transaction('r', [reviews, reviewEdits, comments], () =>
    Promise.all([
      reviews.get(reviewId),
      reviewEdits.where({ reviewId }).primaryKeys(),
      comments.where({ reviewId }).primaryKeys(),
    ]),
  )
  const version = review === undefined ? [] : [remove('versions', review.versionId)]
  return await commit({
    label: 'removing notes to review',
    changes: [
      remove('reviews', reviewId),
      ...version,
      ...edits.map((id) => remove('reviewEdits', id)),
      ...said.map((id) => remove('comments', id)),
    ],
    undo: { kind: 'own step' },
  })
}
