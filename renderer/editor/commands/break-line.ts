import type { Command } from '@tiptap/pm/state'
import { deleteRange } from './delete-range.ts'

/** Shift+Enter: a new line in the same block. */
export const breakLine: Command = (state, dispatch) => {
  const transaction = state.tr
  const marks = state.storedMarks ?? state.selection.$from.marks()
  if (!state.selection.empty) deleteRange(transaction, state.selection.from, state.selection.to)
  const position = transaction.selection.from
  transaction.insert(position, state.schema.node('hardBreak', null, undefined, marks))
  dispatch?.(transaction.ensureMarks(marks).scrollIntoView())
  return true
}
