import type { Disk } from '../files/disk.ts'
import { lockedBytes } from '../moving/lock.ts'
import { writeLocked } from '../moving/write-locked.ts'
import { readReviewBytes, reviewText } from './review-text.ts'
import type { ReviewDone, WriteReview } from './review-work.ts'

/**
 * Writes a review file, whole or not at all, and only one that will be read where it is opened. Throws the system's
 * error where it cannot be written.
 */
export async function writeReviewFile(
  disk: Disk,
  { target, lock, content, by, made }: WriteReview,
): Promise<ReviewDone> {
  const bytes = Buffer.from(reviewText(content, { by, made }))
  const read = readReviewBytes(bytes)
  if (read.kind === 'not taken') return { kind: 'review not taken', trouble: read.trouble }
  await writeLocked(disk, target, await lockedBytes(lock, once(bytes)), () => undefined)
  return { kind: 'written' }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
