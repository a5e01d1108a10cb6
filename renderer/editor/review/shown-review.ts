import type { NoteBody } from '../../../shared/records/note-body.ts'

/** What is shown of a review while its minute is edited: what was changed since, and what was said. */
export type ShownReview = {
  /** The words before anything was changed. */
  readonly base: NoteBody
  /** Names each change by where it begins in the words before. */
  readonly idOf: (from: number) => string
  readonly quotes: readonly PlacedQuote[]
  /** The change or comment in hand. */
  readonly current: string | null
}

/** Words of a block that a comment is about; empty for all of it. */
export type PlacedQuote = { readonly id: string; readonly blockId: string; readonly quoted: string }
