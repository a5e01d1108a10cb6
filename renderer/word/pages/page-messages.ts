import type { NotesDocument } from '../../../shared/documents/model.ts'
import type { PaperKind } from '../../../shared/records/paper.ts'
import type { ReturnedFile } from '../review/returned-file.ts'
import type { ReadBlock } from './read-word.ts'

/** What the window asks of the worker that reads papers, and what the chair sends back. */
export type PageTask =
  | { readonly kind: 'count'; readonly kindOfFile: PaperKind; readonly bytes: Uint8Array }
  | { readonly kind: 'count notes'; readonly document: NotesDocument }
  | { readonly kind: 'read word'; readonly bytes: Uint8Array }
  /** Looks for what would be missing from a Word file when it is printed. */
  | { readonly kind: 'look through'; readonly bytes: Uint8Array }
  | { readonly kind: 'read return'; readonly bytes: Uint8Array }
  /** Opens a PDF, of which pages are drawn from then on. */
  | { readonly kind: 'open pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'draw'; readonly page: number; readonly width: number }

export type PageAnswer =
  | { readonly kind: 'counted'; readonly count: number }
  | { readonly kind: 'looked through'; readonly missing: string | null }
  | { readonly kind: 'words'; readonly blocks: readonly ReadBlock[] }
  | { readonly kind: 'returned'; readonly file: ReturnedFile }
  | { readonly kind: 'drawn'; readonly picture: ImageBitmap; readonly words: string }
  | { readonly kind: 'failed' }

/** `id` tells the answers apart. */
export type PageRequest = { readonly id: number; readonly task: PageTask }
export type PageReply = { readonly id: number; readonly answer: PageAnswer }
