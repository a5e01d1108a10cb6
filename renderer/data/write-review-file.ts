import type { ReviewFileContent } from '../../shared/domain/review-file/review-file.ts'
import type { Refusal, ReplyOf } from '../../shared/ipc/contract.ts'
import { notWrittenWords } from '../../shared/wording/not-written.ts'
import type { Data } from './open-data.ts'

/** What became of a review file; a sentence says why it was not written. */
export type WrittenReviewFile =
  | { readonly kind: 'written'; readonly fileName: string; readonly folderName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not written'; readonly sentence: string }

type Writing = {
  readonly content: ReviewFileContent
  /** The main process makes it legal for the file system. */
  readonly suggestedName: string
  readonly passphrase: string
}

/** Asks where a review file goes, and writes it there in a lock that only the passphrase opens. Stores nothing. */
export async function writeReviewFile(
  { bridge }: Pick<Data, 'bridge'>,
  writing: Writing,
): Promise<WrittenReviewFile> {
  return outcomeOf(await bridge.request('review-file:write', writing))
}

function outcomeOf(reply: ReplyOf<'review-file:write'> | Refusal): WrittenReviewFile {
  switch (reply.kind) {
    case 'written':
      return reply
    case 'cancelled':
    case 'stopped':
      return { kind: 'cancelled' }
    case 'not taken':
      return { kind: 'not written', sentence: notWrittenWords(reply.trouble) }
    case 'failed':
      return { kind: 'not written', sentence: notWrittenWords(reply.code) }
    case 'refused':
      return { kind: 'not written', sentence: notWrittenWords(reply.reason) }
  }
}
