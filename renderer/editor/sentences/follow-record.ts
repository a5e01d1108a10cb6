import { closeHistory } from '@tiptap/pm/history'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { isFollowing, isKind } from '../schema/note-kind.ts'
import { wordsOfRecord } from './follow-records.ts'
import type { LinesOf } from './record-lines.ts'

/** The sentence with the caret, edited by hand, says again what its record says, and goes on following it. */
export function followRecord(linesOf: LinesOf): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if (!isKind($from.parent, 'sentence') || isFollowing($from.parent)) return false
    const words = wordsOfRecord($from.parent, linesOf)
    if (words.size === 0) return false // the record is gone: the clerk's words are all there is
    const transaction = closeHistory(state.tr).replaceWith($from.start(), $from.end(), words)
    const caret = $from.start() + words.size
    dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, caret)).scrollIntoView())
    return true
  }
}
