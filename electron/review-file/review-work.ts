import type { ReviewFile, ReviewFileContent } from '../../shared/domain/review-file/review-file.ts'
import type { ReviewFileTrouble } from '../../shared/domain/review-file/trouble.ts'
import type { Lock } from '../moving/lock.ts'
import type { LockedTarget } from '../moving/write-locked.ts'
import type { ReviewSource } from './review-source.ts'

/** What is done with review files beside the main process. */
export type ReviewWork = WriteReview | ReadReview

export type WriteReview = {
  readonly kind: 'write review'
  readonly target: LockedTarget
  readonly lock: Lock
  readonly content: ReviewFileContent
} & Pick<ReviewFile, 'by' | 'made'>

export type ReadReview = {
  readonly kind: 'read review'
  readonly source: ReviewSource
  readonly passphrase: string
}

export type ReviewDone =
  | { readonly kind: 'written' }
  | { readonly kind: 'review'; readonly file: ReviewFile }
  | { readonly kind: 'review not taken'; readonly trouble: ReviewFileTrouble }
