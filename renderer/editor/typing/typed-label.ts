import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { caretOf } from '../commands/selected-blocks.ts'
import { wordsOfLeaf } from '../schema/mention-node.ts'
import { isKind, typeOf } from '../schema/note-kind.ts'

const LONGEST_LABEL = 'RESOLVED'.length

/**
 * A paragraph that begins with a label just typed becomes what the label stands for.
 * @param state holds the typed characters already
 * @returns null where there is no such label
 */
export function turnedByLabel(state: EditorState, typed: string): Transaction | null {
  const caret = caretOf(state.selection)
  if (typed !== ' ' || caret === null || !isKind(caret.parent, 'paragraph')) return null
  if (caret.parentOffset > LONGEST_LABEL + 1) return null
  const kind = kindLabelled(caret.parent.textBetween(0, caret.parentOffset - 1, undefined, wordsOfLeaf))
  if (kind === null) return null
  const position = caret.before()
  const words = caret.parent.content.cut(caret.parentOffset)
  const attributes = caret.parent.attrs
  if (kind !== 'resolution') {
    const block = typeOf(state.schema, kind).create({ ...attributes, level: 1 }, words)
    return withCaret(state.tr.replaceWith(position, caret.after(), block), position + 1)
  }
  const lead = typeOf(state.schema, 'lead').create(attributes, words)
  const block = typeOf(state.schema, 'resolution').create(null, lead)
  return withCaret(state.tr.replaceWith(position, caret.after(), block), position + 2)
}

/** The kind of block that words at the start of a paragraph stand for. */
function kindLabelled(words: string): 'bullet' | 'subPoint' | 'resolution' | null {
  if (/^[-*•]$/u.test(words)) return 'bullet'
  if (/^\(?a\)$/u.test(words)) return 'subPoint'
  return words === 'RESOLVED' ? 'resolution' : null
}

function withCaret(transaction: Transaction, position: number): Transaction {
  return transaction.setSelection(TextSelection.create(transaction.doc, position))
}
