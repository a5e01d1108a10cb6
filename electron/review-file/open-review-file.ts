import type { ReviewFileTrouble } from '../../shared/domain/review-file/trouble.ts'
import { LARGEST_LOCKED_REVIEW } from '../../shared/ipc/review-file-channels.ts'
import type { Disk } from '../files/disk.ts'
import { openedBytes } from '../moving/lock.ts'
import { Refused, troubleOf } from '../moving/refused.ts'
import { lockTroubleOf } from './review-file-lock.ts'
import { bytesOf, type ReviewBytes } from './review-source.ts'
import { readReviewBytes } from './review-text.ts'
import type { ReadReview, ReviewDone } from './review-work.ts'

/** Opens a review file and reads it to its end. Never rejects. */
export async function openReviewFile(disk: Disk, { source, passphrase }: ReadReview): Promise<ReviewDone> {
  try {
    const bytes = bytesOf(source, disk)
    const trouble = await lockTroubleOf(bytes)
    if (trouble !== null) return notTaken(trouble)
    if ((await bytes.size()) > LARGEST_LOCKED_REVIEW) return notTaken('too large')
    const read = readReviewBytes(await opened(bytes, passphrase))
    return read.kind === 'read' ? { kind: 'review', file: read.file } : notTaken(read.trouble)
  } catch (error) {
    return notTaken(reviewTroubleOf(error))
  }
}

async function opened({ parts }: ReviewBytes, passphrase: string): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const part of await openedBytes({ kind: 'passphrase', passphrase }, parts())) all.push(part)
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
