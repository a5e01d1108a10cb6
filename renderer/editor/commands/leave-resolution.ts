import { type Command, TextSelection } from '@tiptap/pm/state'
import { isKind, typeOf } from '../schema/note-kind.ts'
import { isEmpty, resolutionAround } from './selected-blocks.ts'

/** Ctrl+Enter, and Enter in an empty clause: a paragraph below the resolution. The empty clause goes. */
export const leaveResolution: Command = (state, dispatch) => {
  const { $from } = state.selection
  const resolution = resolutionAround($from)
  if (resolution === null) return false
  const transaction = state.tr
  if (isKind($from.parent, 'clause') && isEmpty($from.parent))
    transaction.delete($from.before(), $from.after())
  const below = transaction.mapping.map(resolution.position + resolution.node.nodeSize)
  transaction.insert(below, typeOf(state.schema, 'paragraph').create())
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, below + 1)).scrollIntoView())
  return true
}
