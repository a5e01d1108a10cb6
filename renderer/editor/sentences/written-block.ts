import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { Inline, SentenceSource } from '../../../shared/records/note-body.ts'
import { wordsOfLines } from '../../../shared/wording/told-body.ts'
import { isEmptyParagraph, selectedBlocks } from '../commands/selected-blocks.ts'
import { fragmentOf } from '../paste/pasted-nodes.ts'
import { typeOf } from '../schema/note-kind.ts'

/** Words as they are given to the notes from outside. */
export type GivenWords = string | readonly Inline[]

export function sentenceBlock(
  schema: Schema,
  source: SentenceSource,
  lines: readonly string[],
): ProseMirrorNode {
  return typeOf(schema, 'sentence').create({ source }, fragmentOf(wordsOfLines(lines), schema))
}

export function resolutionBlock(
  schema: Schema,
  lead: GivenWords,
  clauses: readonly string[],
): ProseMirrorNode {
  const part = (kind: 'lead' | 'clause', words: GivenWords) =>
    typeOf(schema, kind).create(null, fragmentOf(inlineOf(words), schema))
  return typeOf(schema, 'resolution').create(null, [
    part('lead', lead),
    ...clauses.map((clause) => part('clause', clause)),
  ])
}

export function paragraphBlock(schema: Schema, words: GivenWords): ProseMirrorNode {
  return typeOf(schema, 'paragraph').create(null, fragmentOf(inlineOf(words), schema))
}

/**
 * Puts a block below the one with the caret, in place of it where it is an empty paragraph, and the caret into an
 * empty paragraph below it. No step of the notes' own: it is undone as the clicked step that it belongs to.
 */
export function withWrittenBlock(state: EditorState, block: ProseMirrorNode): Transaction {
  const transaction = state.tr.setMeta('addToHistory', false)
  const current = selectedBlocks(state).at(-1)
  if (current === undefined) return transaction
  const isInPlace = isEmptyParagraph(current.node)
  const position = isInPlace ? current.position : current.position + current.node.nodeSize
  const below = position + block.nodeSize
  transaction.insert(position, block)
  const next = transaction.doc.nodeAt(below)
  if (next === null || !isEmptyParagraph(next))
    transaction.insert(below, typeOf(state.schema, 'paragraph').create())
  return transaction.setSelection(TextSelection.create(transaction.doc, below + 1)).scrollIntoView()
}

function inlineOf(words: GivenWords): readonly Inline[] {
  if (typeof words !== 'string') return words
  return words === '' ? [] : [{ type: 'text', text: words }]
}
