import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { Selection } from '@tiptap/pm/state'
import { flatKindOf, isKind, typeOf } from '../schema/note-kind.ts'
import { deleteRange, deleteSelected } from './delete-range.ts'
import { blocksOfLines, linesOf } from './lines.ts'
import { caretOf } from './selected-blocks.ts'

/**
 * Backspace at the start of a block: takes back what makes it a bullet, a sub-point or a resolution; a
 * clause and a paragraph join the block above.
 */
export const takeBack: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelected(state, dispatch, view)
  const caret = caretOf(state.selection)
  if (caret === null || caret.parentOffset > 0) return false
  const transaction = takenBack(state)
  if (transaction !== null) dispatch?.(transaction.scrollIntoView())
  return true
}

/** Delete at the end of a block joins the block below. */
export const joinBelow: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelected(state, dispatch, view)
  const caret = caretOf(state.selection)
  if (caret === null || caret.parentOffset < caret.parent.content.size) return false
  const below = Selection.findFrom(state.doc.resolve(caret.after()), 1, true)
  if (below !== null) dispatch?.(deleteRange(state.tr, caret.pos, below.from).scrollIntoView())
  return true
}

function takenBack(state: EditorState): Transaction | null {
  const { $from } = state.selection
  if (isKind($from.parent, 'lead')) return withoutResolution(state)
  if (flatKindOf($from.parent) === 'paragraph' || isKind($from.parent, 'clause')) return joinedAbove(state)
  const paragraph = typeOf(state.schema, 'paragraph')
  return state.tr.setNodeMarkup($from.before(), paragraph, { id: $from.parent.attrs.id })
}

function joinedAbove(state: EditorState): Transaction | null {
  const { $from } = state.selection
  const above = Selection.findFrom(state.doc.resolve($from.before()), -1, true)
  return above === null ? null : deleteRange(state.tr, above.to, $from.pos)
}

/** RESOLVED is taken back: the lead becomes a paragraph, the clauses sub-points. */
function withoutResolution(state: EditorState): Transaction {
  const { $from } = state.selection
  const [, ...clauses] = linesOf($from.node(1))
  const paragraph = typeOf(state.schema, 'paragraph').create($from.parent.attrs, $from.parent.content)
  const blocks = blocksOfLines([{ node: paragraph, resolution: null }, ...clauses])
  const transaction = state.tr.replaceWith($from.before(1), $from.after(1), blocks)
  return transaction.setSelection(Selection.near(transaction.doc.resolve($from.before(1))))
}
