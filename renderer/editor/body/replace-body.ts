import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/**
 * Makes the document what was changed elsewhere, touching only what differs, so that the caret stays where
 * it is and what was typed before can still be undone. It is no typed step itself.
 */
export function replaceBody(state: EditorState, doc: ProseMirrorNode): Transaction {
  const transaction = state.tr.setMeta('addToHistory', false)
  const start = state.doc.content.findDiffStart(doc.content)
  const end = state.doc.content.findDiffEnd(doc.content)
  if (start === null || end === null) return transaction
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  transaction.replace(start, end.a + overlap, doc.slice(start, end.b + overlap))
  if (transaction.doc.eq(doc)) return transaction
  return state.tr.setMeta('addToHistory', false).replaceWith(0, state.doc.content.size, doc.content)
}
