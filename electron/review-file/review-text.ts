import { createHash } from 'node:crypto'
import { type ReadReviewFile, readReviewFile } from '../../shared/domain/review-file/read-review-file.ts'
import {
  LARGEST_REVIEW_FILE,
  REVIEW_FILE,
  REVIEW_FILE_FORM,
  type ReviewFile,
  type ReviewFileContent,
} from '../../shared/domain/review-file/review-file.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'

type Made = Pick<ReviewFile, 'by' | 'made'>

/** What a review file holds inside of its lock. */
export function reviewText(content: ReviewFileContent, { by, made }: Made): string {
  const file = {
    what: REVIEW_FILE,
    form: REVIEW_FILE_FORM,
    content: CONTENT_VERSION,
    by,
    made,
    ...content,
  } satisfies ReviewFile
  return JSON.stringify(file)
}

/** What such bytes say, or why they are not taken. */
export function readReviewBytes(bytes: Uint8Array): ReadReviewFile {
  if (bytes.byteLength > LARGEST_REVIEW_FILE) return { kind: 'not taken', trouble: 'too large' }
  const text = utf8(bytes)
  return text === null
    ? { kind: 'not taken', trouble: 'not a review file' }
    : readReviewFile(text, (it) => createHash('sha256').update(it).digest('hex'))
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
