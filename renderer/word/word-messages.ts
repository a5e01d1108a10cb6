import type { NotesDocument } from '../../shared/documents/model.ts'

/** What the window asks of the worker that writes Word files; `id` tells the answers apart. */
export type WordRequest = { readonly id: number; readonly document: NotesDocument }

/** The bytes are handed over, not copied. */
export type WordReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string }
