import { closeHistory } from '@tiptap/pm/history'
import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import type { Command, Transaction } from '@tiptap/pm/state'
import { isKind, levelOf, typeOf } from '../schema/note-kind.ts'
import { deleteRange } from './delete-range.ts'
import { leaveResolution } from './leave-resolution.ts'
import { caretOf, isEmpty } from './selected-blocks.ts'

/**
 * Enter: goes on with a block of the same kind, after a lead with a clause, after a sentence with a paragraph. In an empty bullet or sub-point
 * it goes back one step, as Word does; in an empty clause it leaves the resolution. A block begun with
 * Enter is undone by itself.
 */
export const continueBlock: Command = (state, dispatch, view) => {
  const caret = caretOf(state.selection)
  if (caret !== null && isEmpty(caret.parent)) {
    if (isKind(caret.parent, 'clause')) return leaveResolution(state, dispatch, view)
    if (isKind(caret.parent, 'bullet') || isKind(caret.parent, 'subPoint')) {
      dispatch?.(stepBack(state.tr, caret).scrollIntoView())
      return true
    }
  }
  const transaction = closeHistory(state.tr)
  if (caret === null) deleteRange(transaction, state.selection.from, state.selection.to)
  const marks = state.storedMarks ?? transaction.selection.$from.marks()
  dispatch?.(split(transaction).ensureMarks(marks).scrollIntoView())
  return true
}

/** From the second level to the first, from the first to a paragraph. */
function stepBack(transaction: Transaction, caret: ResolvedPos): Transaction {
  const position = caret.before()
  if (levelOf(caret.parent) === 2) return transaction.setNodeAttribute(position, 'level', 1)
  const paragraph = typeOf(transaction.doc.type.schema, 'paragraph')
  return transaction.setNodeMarkup(position, paragraph, { id: caret.parent.attrs.id })
}

/** Before the first word a block is put above, so that the words keep the block, and the id, they are in. */
function split(transaction: Transaction): Transaction {
  const { $from } = transaction.selection
  const next = nextBlock($from.parent)
  const isBeforeWords = $from.parentOffset === 0 && !isEmpty($from.parent)
  const staysWhole = next.type === $from.parent.type || isKind($from.parent, 'sentence')
  if (isBeforeWords && staysWhole) return transaction.insert($from.before(), next)
  return transaction.split($from.pos, 1, [{ type: next.type, attrs: next.attrs }])
}

function nextBlock(block: ProseMirrorNode): ProseMirrorNode {
  const { schema } = block.type
  if (isKind(block, 'sentence')) return typeOf(schema, 'paragraph').create()
  const type = isKind(block, 'lead') ? typeOf(schema, 'clause') : block.type
  return type.create({ ...block.attrs, id: null })
}
