import type { Comment } from '../../shared/records/comment.ts'
import type { ReviewId } from '../../shared/records/ids.ts'
import type { Review, ReviewEdit, Verdict } from '../../shared/records/review.ts'
import type { RecordData } from './record/make-version.ts'
import { type TakenReturn, takeReturn } from './take-return.ts'

/** What the chair has done to a version so far, with the last words. */
type ReadingInHand = { readonly edits: readonly ReviewEdit[]; readonly comments: readonly Comment[] }

/** What is on the screen becomes stored, and what is stored is read; null where it cannot be stored now. */
export async function readingInHand(
  { database, saveQueue }: Pick<RecordData, 'database' | 'saveQueue'>,
  reviewId: ReviewId,
): Promise<ReadingInHand | null> {
  if ((await saveQueue.flush()) === 'not kept') return null
  const { reviewEdits, comments } = database
  return await database.transaction('r', [reviewEdits, comments], async () => ({
    edits: await reviewEdits.where({ reviewId }).toArray(),
    comments: await comments.where({ reviewId }).toArray(),
  }))
}

type HandedBack = { readonly review: Review; readonly verdict: Verdict; readonly note: string }

/** The chair on the clerk's own screen hands the notes back, with everything up to the last key. */
export async function handBack(
  data: RecordData,
  { review, verdict, note }: HandedBack,
): Promise<TakenReturn> {
  const inHand = await readingInHand(data, review.id)
  if (inHand === null) return { kind: 'not saved' }
  return await takeReturn(data, {
    review,
    ...inHand,
    printChanges: [],
    verdict,
    note,
    by: review.reviewer,
  })
}
