import { snapshotOfVersion } from '../../shared/domain/record/version-content.ts'
import type { ReturnedReview } from '../../shared/domain/review-file/review-file.ts'
import { edit } from '../../shared/records/edit.ts'
import type { ReviewId } from '../../shared/records/ids.ts'
import type { Review, Verdict } from '../../shared/records/review.ts'
import { reviewFileName } from '../../shared/wording/file-names.ts'
import type { MinutebookDatabase } from './database.ts'
import { instantNow } from './instant-now.ts'
import type { Data } from './open-data.ts'
import { placeReviewFile, type WrittenReviewFile, writeReviewFile } from './write-review-file.ts'

type Returning = {
  readonly reviewId: ReviewId
  readonly verdict: Verdict
  readonly note: string
  readonly passphrase: string
}

type ReturningData = Pick<Data, 'bridge' | 'commit' | 'database' | 'now' | 'saveQueue'>

/**
 * Writes what the chair would have otherwise, up to the last word before it is known where that goes, into a file for the
 * clerk; once it is there, the review is returned.
 */
export async function returnReview(
  data: ReturningData,
  { reviewId, verdict, note, passphrase }: Returning,
): Promise<WrittenReviewFile> {
  const state = { is: 'returned', at: instantNow(data), verdict, note } as const
  const before = await returnOf(data.database, reviewId, state)
  if (before === null) return { kind: 'not written', sentence: GONE }
  const placed = await placeReviewFile(data, before.suggestedName)
  if (placed.kind !== 'placed') return placed
  if ((await data.saveQueue.flush()) === 'not kept') return { kind: 'not written', sentence: NOT_SAVED }
  const { review, content } = (await returnOf(data.database, reviewId, state)) ?? before
  const written = await writeReviewFile(data, { content, passphrase })
  if (written.kind === 'written')
    await data.commit({
      label: 'returning a review',
      changes: [edit('reviews', review, { state })],
      undo: { kind: 'none' }, // the file is out
    })
  return written
}

const NOT_SAVED =
  'What you did last is not saved yet. Wait until the line at the foot says “Saved”, and try again.'
const GONE = 'These notes are no longer here.'

type Return = {
  readonly review: Review
  readonly content: ReturnedReview
  readonly suggestedName: string
}

async function returnOf(
  { reviews, versions, reviewEdits, comments }: MinutebookDatabase,
  reviewId: ReviewId,
  state: Review['state'],
): Promise<Return | null> {
  return await reviews.db.transaction('r', [reviews, versions, reviewEdits, comments], async () => {
    const review = await reviews.get(reviewId)
    const version = review && (await versions.get(review.versionId))
    const snapshot = version && snapshotOfVersion(version)
    if (!(review && version && snapshot)) return null
    const [edits, said] = await Promise.all([
      reviewEdits.where({ reviewId }).toArray(),
      comments.where({ reviewId }).toArray(),
    ])
    const sent = { from: review.reviewer, version, review: { ...review, state, received: null } }
    return {
      review,
      content: { kind: 'return', ...sent, edits, comments: said },
      suggestedName: reviewFileName(snapshot.committee, snapshot.meeting, 'from the chair'),
    }
  })
}
