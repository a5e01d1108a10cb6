import type { EditorState, Transaction } from '@tiptap/pm/state'
import { wordsOfLeaf } from '../schema/mention-node.ts'
import { curled, openedBeforeDecade } from './curly-quotes.ts'

const STRAIGHT = /['"]/u

/**
 * Curls the quotation marks just typed.
 * @param state holds the typed characters already
 * @returns null where there is nothing to curl
 */
export function withCurledMarks(state: EditorState, typed: string): Transaction | null {
  if (!STRAIGHT.test(typed) && typed !== 's') return null
  const { $from } = state.selection
  const words = $from.parent.textBetween(0, $from.parentOffset, undefined, wordsOfLeaf)
  if (!words.endsWith(typed)) return null
  return typed === 's' ? withDecade(state, words) : withMarks(state, words.slice(0, -typed.length), typed)
}

function withMarks(state: EditorState, before: string, typed: string): Transaction {
  const transaction = state.tr
  const start = state.selection.from - typed.length
  Array.from(curled(before, typed)).forEach((character, index) => {
    if (character !== typed[index]) replaceCharacter(transaction, start + index, character)
  })
  return transaction
}

function withDecade(state: EditorState, words: string): Transaction | null {
  const offset = openedBeforeDecade(words)
  if (offset === null) return null
  return replaceCharacter(state.tr, state.selection.from - (words.length - offset), '’')
}

function replaceCharacter(transaction: Transaction, position: number, character: string): Transaction {
  const marks = transaction.doc.nodeAt(position)?.marks ?? []
  return transaction.replaceWith(position, position + 1, transaction.doc.type.schema.text(character, marks))
}
