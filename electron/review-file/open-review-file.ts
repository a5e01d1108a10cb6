import { LARGEST_REVIEW_FILE } from '../../shared/domain/review-file/review-file.ts'
import type { ReviewFileTrouble } from '../../shared/domain/review-file/trouble.ts'
import type { Disk } from '../files/disk.ts'
import { openedBytes } from '../moving/lock.ts'
import { Refused, troubleOf } from '../moving/refused.ts'
import { lockTroubleOf } from './review-file-lock.ts'
import { readReviewBytes } from './review-text.ts'
import type { ReadReview, ReviewDone } from './review-work.ts'

/** The lock itself takes a little: its head, and a few bytes for every 64 KB. */
const LARGEST_FILE = LARGEST_REVIEW_FILE * 1.001 + 1000

/** Opens a review file and reads it to its end. Never rejects. */
export async function openReviewFile(disk: Disk, { file, passphrase }: ReadReview): Promise<ReviewDone> {
  try {
    const trouble = await lockTroubleOf(disk, file)
    if (trouble !== null) return notTaken(trouble)
    if ((await disk.sizeOf(file)) > LARGEST_FILE) return notTaken('too large')
    const read = readReviewBytes(await opened(disk, file, passphrase))
    return read.kind === 'read' ? { kind: 'review', file: read.file } : notTaken(read.trouble)
  } catch (error) {
    return notTaken(reviewTroubleOf(error))
  }
}

async function opened(disk: Disk, file: string, passphrase: string): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  const parts = await openedBytes({ kind: 'passphrase', passphrase }, disk.parts(file))
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

function notTaken(trouble: ReviewFileTrouble): ReviewDone {
  return { kind: 'review not taken', trouble }
}

/** A lock that does not open is the passphrase's fault; bytes that are not what was written are the file's. */
function reviewTroubleOf(error: unknown): ReviewFileTrouble {
  if (error instanceof Refused) return error.trouble === 'other passphrase' ? error.trouble : 'damaged'
  const trouble = troubleOf(error)
  return trouble === 'gone' || trouble === 'cannot be read' ? trouble : 'damaged'
}
