import type { ReviewFileContent } from '../../shared/domain/review-file/review-file.ts'
import type { Refusal, ReplyOf } from '../../shared/ipc/contract.ts'
import { notWrittenWords } from '../../shared/wording/not-written.ts'
import type { Data } from './open-data.ts'

/** What became of a review file; a sentence says why it was not written. */
export type WrittenReviewFile =
  | { readonly kind: 'written'; readonly fileName: string; readonly folderName: string }
  | NotPlaced

type NotPlaced = { readonly kind: 'cancelled' } | { readonly kind: 'not written'; readonly sentence: string }

type WithBridge = Pick<Data, 'bridge'>

/**
 * Asks where a review file goes. What it is to hold is read after that: whoever asks may go on writing meanwhile.
 * @param suggestedName the main process makes it legal for the file system
 */
export async function placeReviewFile(
  { bridge }: WithBridge,
  suggestedName: string,
): Promise<{ readonly kind: 'placed' } | NotPlaced> {
  const reply = await bridge.request('review-file:place', { suggestedName })
  return reply.kind === 'refused' ? notWritten(reply.reason) : reply
}

type Writing = { readonly content: ReviewFileContent; readonly passphrase: string }

/** Writes it there in a lock that only the passphrase opens. Stores nothing. */
export async function writeReviewFile({ bridge }: WithBridge, writing: Writing): Promise<WrittenReviewFile> {
  return outcomeOf(await bridge.request('review-file:write', writing))
}

function outcomeOf(reply: ReplyOf<'review-file:write'> | Refusal): WrittenReviewFile {
  switch (reply.kind) {
    case 'written':
      return reply
    case 'stopped':
      return { kind: 'cancelled' }
    case 'not taken':
      return notWritten(reply.trouble)
    case 'failed':
      return notWritten(reply.code)
    case 'refused':
      return notWritten(reply.reason)
  }
}

function notWritten(why: string): NotPlaced {
  return { kind: 'not written', sentence: notWrittenWords(why) }
}
