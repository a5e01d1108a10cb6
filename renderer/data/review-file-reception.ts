import { type KnownHere, type Reception, receptionOf } from '../../shared/domain/review-file/reception.ts'
import type { ReviewFileContent } from '../../shared/domain/review-file/review-file.ts'
import type { MinutebookDatabase } from './database.ts'

/** What is to be done with a review file, as the store stands. Nothing is changed by that. */
export async function receptionHere(
  database: MinutebookDatabase,
  file: ReviewFileContent,
): Promise<Reception> {
  return receptionOf(file, await knownHere(database, file))
}

async function knownHere(
  { meetings, reviews, versions }: MinutebookDatabase,
  { review, version }: ReviewFileContent,
): Promise<KnownHere> {
  return await meetings.db.transaction('r', [meetings, reviews, versions], async () => {
    const [meeting, known, ours, all, made] = await Promise.all([
      meetings.get(version.meetingId),
      reviews.get(review.id),
      versions.get(version.id),
      reviews.where({ meetingId: version.meetingId }).toArray(),
      versions.where({ meetingId: version.meetingId }).toArray(),
    ])
    const numbers = new Map(made.map(({ id, number }) => [id, number]))
    return {
      meeting: meeting ?? null,
      review: known ?? null,
      version: ours ?? null,
      others: all
        .filter(({ id }) => id !== review.id)
        .map((it) => ({ review: it, number: numbers.get(it.versionId) ?? 0 })),
    }
  })
}
