import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { Selection } from '@tiptap/pm/state'
import { flatKindOf, isFollowing, isKind, typeOf } from '../schema/note-kind.ts'
import { deleteRange, deleteSelected } from './delete-range.ts'
import { blocksOfLines, linesOf } from './lines.ts'
import { caretOf, isEmpty } from './selected-blocks.ts'

/**
 * Backspace at the start of a block: takes back what makes it a bullet, a sub-point or a resolution; a
 * clause, a paragraph and a sentence join the block above. A sentence above that follows its record is left as
 * it is: an empty block below it goes, other words stay where they are and the caret goes up to it.
 */
export const takeBack: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelected(state, dispatch, view)
  const caret = caretOf(state.selection)
  if (caret === null || caret.parentOffset > 0) return false
  const transaction = takenBack(state)
  if (transaction !== null) dispatch?.(transaction.scrollIntoView())
  return true
}

/** Delete at the end of a block joins the block below; no words but its own go into a sentence that follows its record. */
export const joinBelow: Command = (state, dispatch, view) => {
  if (!state.selection.empty) return deleteSelected(state, dispatch, view)
  const caret = caretOf(state.selection)
  if (caret === null || caret.parentOffset < caret.parent.content.size) return false
  const below = Selection.findFrom(state.doc.resolve(caret.after()), 1, true)
  if (below === null) return true
  const isLeft = isFollowing(caret.parent) && !isEmpty(below.$from.parent)
  const transaction = isLeft ? state.tr.setSelection(below) : deleteRange(state.tr, caret.pos, below.from)
  dispatch?.(transaction.scrollIntoView())
  return true
}

function takenBack(state: EditorState): Transaction | null {
  const { $from } = state.selection
  if (isKind($from.parent, 'lead')) return withoutResolution(state)
  const kind = flatKindOf($from.parent)
  if (kind !== 'bullet' && kind !== 'subPoint') return joinedAbove(state)
  const paragraph = typeOf(state.schema, 'paragraph')
  return state.tr.setNodeMarkup($from.before(), paragraph, { id: $from.parent.attrs.id })
}

function joinedAbove(state: EditorState): Transaction | null {
  const { $from } = state.selection
  const above = Selection.findFrom(state.doc.resolve($from.before()), -1, true)
  if (above === null) return null
  const isLeft = isFollowing(above.$to.parent) && !isEmpty($from.parent)
  return isLeft ? state.tr.setSelection(above) : deleteRange(state.tr, above.to, $from.pos)
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
