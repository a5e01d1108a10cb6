import type { AgendaDocument } from '../../shared/documents/agenda-model.ts'
import type { NotesDocument } from '../../shared/documents/model.ts'

/** Every document that is written as a Word file of its own. */
export type PrintedDocument = NotesDocument | AgendaDocument

/** What the window asks of the worker that writes Word files; `id` tells the answers apart. */
export type WordRequest = { readonly id: number; readonly document: PrintedDocument }

/** The bytes are handed over, not copied. */
export type WordReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string }
