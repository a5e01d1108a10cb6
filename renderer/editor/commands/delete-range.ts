import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { type Command, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isKind, typeOf } from '../schema/note-kind.ts'
import { asPlain, blocksOfLines, type Line, linesOf } from './lines.ts'
import { isInResolution } from './selected-blocks.ts'

/** Deletes what is selected. Nothing outside the selection is ever lost. */
export const deleteSelected: Command = (state, dispatch) => {
  if (state.selection.empty) return false
  dispatch?.(deleteRange(state.tr, state.selection.from, state.selection.to).scrollIntoView())
  return true
}

/**
 * Deletes between two positions of the transaction's document and puts the caret there. The words left of
 * two blocks come together in the first, or in the last where nothing is left of the first. Clauses that
 * lose their lead become sub-points, and a sentence that loses all its words a paragraph.
 */
export function deleteRange(transaction: Transaction, from: number, to: number): Transaction {
  const $from = transaction.doc.resolve(from)
  const $to = transaction.doc.resolve(to)
  if (!$from.parent.isTextblock || !$to.parent.isTextblock) return deleteAll(transaction)
  if ($from.sameParent($to)) return withCaret(transaction.delete(from, to), from)
  const before = linesOf($from.node(1)).slice(0, lineIndex($from))
  const after = linesOf($to.node(1)).slice(lineIndex($to) + 1)
  const blocks = blocksOfLines([...before, joined($from, $to), ...after])
  const start = $from.before(1)
  transaction.replaceWith(start, $to.after(1), blocks)
  return withCaret(transaction, startOfLine(transaction.doc, start, before.length) + $from.parentOffset)
}

function deleteAll(transaction: Transaction): Transaction {
  const paragraph = typeOf(transaction.doc.type.schema, 'paragraph').create()
  transaction.replaceWith(0, transaction.doc.content.size, paragraph)
  return transaction.setSelection(Selection.atStart(transaction.doc))
}

function withCaret(transaction: Transaction, position: number): Transaction {
  return transaction.setSelection(TextSelection.create(transaction.doc, position))
}

function joined($from: ResolvedPos, $to: ResolvedPos): Line {
  const head = $from.parent.content.cut(0, $from.parentOffset)
  const tail = $to.parent.content.cut($to.parentOffset)
  const $kept = head.size === 0 && tail.size > 0 && !keepsLead($from, $to) ? $to : $from
  const words = head.append(tail)
  if (isWholeResolution($from, $to)) return { node: asParagraph($from.parent), resolution: null }
  const node = $kept.parent.copy(words)
  return { node: words.size === 0 ? asPlain(node) : node, resolution: $kept.node(1).attrs }
}

/** A resolution keeps its lead as long as one of its clauses is left. */
function keepsLead($from: ResolvedPos, $to: ResolvedPos): boolean {
  return isKind($from.parent, 'lead') && isInResolution($to) && $from.before(1) === $to.before(1)
}

function isWholeResolution($from: ResolvedPos, $to: ResolvedPos): boolean {
  const isLastLine = lineIndex($to) === linesOf($to.node(1)).length - 1
  const isToEnd = isLastLine && $to.parentOffset === $to.parent.content.size
  return isKind($from.parent, 'lead') && $from.parentOffset === 0 && isToEnd
}

function asParagraph(block: ProseMirrorNode): ProseMirrorNode {
  return typeOf(block.type.schema, 'paragraph').create(block.attrs)
}

function lineIndex($place: ResolvedPos): number {
  return isInResolution($place) ? $place.index(1) : 0
}

/** Where the words begin of the line with this index among the lines after a position between blocks. */
function startOfLine(doc: ProseMirrorNode, position: number, index: number): number {
  const starts: number[] = []
  doc.nodesBetween(position, doc.content.size, (node, at) => {
    if (node.isTextblock && at >= position) starts.push(at + 1)
    return !node.isTextblock && starts.length <= index
  })
  const start = starts[index]
  if (start === undefined) throw new Error(`There is no line ${index} after ${position}`)
  return start
}
