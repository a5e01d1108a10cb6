import type { Fragment, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { asPlain, linesOf } from '../commands/lines.ts'
import { isEmpty, isInResolution } from '../commands/selected-blocks.ts'
import { isKind, typeOf } from '../schema/note-kind.ts'

/** Puts words in at the caret. */
export function insertWords(transaction: Transaction, words: Fragment): Transaction {
  const position = transaction.selection.from
  transaction.insert(position, words)
  return transaction.setSelection(TextSelection.create(transaction.doc, position + words.size))
}

/**
 * Puts blocks in at the caret. As in Word the first goes on with the words before the caret, and the words
 * after the caret go on with the last, wherever they are of one kind. In a resolution all become clauses.
 */
export function insertBlocks(transaction: Transaction, blocks: readonly ProseMirrorNode[]): Transaction {
  const { $from } = transaction.selection
  const current = $from.parent
  const isClauses = isInResolution($from)
  const fitting = isClauses ? asClauses(blocks) : asContinuationOf(current, blocks)
  const head = current.cut(0, $from.parentOffset)
  const tail = current.cut($from.parentOffset)
  const goesOn = (node: ProseMirrorNode | undefined) =>
    isClauses || (!isEmpty(head) && node?.type === current.type && !isKind(current, 'sentence'))
  const above = goesOn(fitting[0]) ? joined(head, fitting) : [...written(head), ...fitting]
  const caret = $from.before() + sizeOf(above) - closingTokens(above.at(-1))
  const all = goesOn(fitting.at(-1)) ? extended(above, tail) : [...above, ...written(renewed(tail, head))]
  transaction.replaceWith($from.before(), $from.after(), all)
  return transaction.setSelection(TextSelection.create(transaction.doc, caret))
}

function asClauses(blocks: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] {
  return blocks
    .flatMap(linesOf)
    .map(({ node }) => typeOf(node.type.schema, 'clause').create({ id: node.attrs.id }, node.content))
}

/** Plain paragraphs put into a bullet or sub-point are of its kind. */
function asContinuationOf(
  current: ProseMirrorNode,
  blocks: readonly ProseMirrorNode[],
): readonly ProseMirrorNode[] {
  if (isKind(current, 'paragraph') || isKind(current, 'sentence')) return blocks
  return blocks.map((block) =>
    isKind(block, 'paragraph')
      ? current.type.create({ ...current.attrs, ...block.attrs }, block.content)
      : block,
  )
}

/** The words before the caret and the first block in one. */
function joined(head: ProseMirrorNode, blocks: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] {
  return blocks.map((block, index) => (index === 0 ? head.copy(head.content.append(block.content)) : block))
}

/** The last block with the words after the caret behind its own. */
function extended(blocks: readonly ProseMirrorNode[], tail: ProseMirrorNode): readonly ProseMirrorNode[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? block.copy(block.content.append(tail.content)) : block,
  )
}

/** Words after the caret that stand by themselves again are a new block where those before it keep theirs. */
function renewed(tail: ProseMirrorNode, head: ProseMirrorNode): ProseMirrorNode {
  if (isEmpty(head)) return tail
  const plain = asPlain(tail)
  return plain.type.create({ ...plain.attrs, id: null }, plain.content)
}

function written(block: ProseMirrorNode): readonly ProseMirrorNode[] {
  return isEmpty(block) ? [] : [block]
}

function sizeOf(blocks: readonly ProseMirrorNode[]): number {
  return blocks.reduce((size, block) => size + block.nodeSize, 0)
}

/** How many positions lie between the last words of a block and its end. */
function closingTokens(block: ProseMirrorNode | undefined): number {
  return block !== undefined && isKind(block, 'resolution') ? 2 : 1
}
