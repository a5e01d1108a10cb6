import type { AgendaDocument } from '../../shared/documents/agenda-model.ts'
import type { NotesDocument } from '../../shared/documents/model.ts'
import type { ChairMark } from './review/chair-mark.ts'

/** Every document that is written as a Word file of its own. */
export type PrintedDocument = NotesDocument | AgendaDocument

/** A document to publish, or the notes as the chair is to have them. */
export type WordTask =
  | { readonly kind: 'print'; readonly document: PrintedDocument }
  | { readonly kind: 'for the chair'; readonly document: NotesDocument; readonly mark: ChairMark }

/** What the window asks of the worker that writes Word files; `id` tells the answers apart. */
export type WordRequest = { readonly id: number; readonly task: WordTask }

/** The bytes are handed over, not copied. */
export type WordReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string }
