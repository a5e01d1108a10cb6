import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'

/** A place left to be filled in, `[what]`, with its brackets. */
type Blank = { readonly from: number; readonly to: number }

const BLANK = /\[[^[\]\n]+\]/gu

/**
 * Tab: selects the next blank of the minute, or one left before it in the block with the caret, so that what is
 * typed takes its place. Where none is left, Tab keeps its meaning.
 */
export const nextBlank: Command = (state, dispatch) => goTo(state, dispatch, blankAfter(state))

/** Shift+Tab: the blank before the caret. */
export const previousBlank: Command = (state, dispatch) =>
  goTo(state, dispatch, blanksIn(state.doc, 0, state.selection.from).at(-1) ?? null)

/** The first blank between two positions. */
export function blankIn(doc: ProseMirrorNode, from: number, to: number): Blank | null {
  return blanksIn(doc, from, to)[0] ?? null
}

export function selected(transaction: Transaction, { from, to }: Blank): Transaction {
  return transaction.setSelection(TextSelection.create(transaction.doc, from, to))
}

function blankAfter({ doc, selection: { $from, from, to } }: EditorState): Blank | null {
  const after = blankIn(doc, to, doc.content.size)
  return after ?? ($from.depth === 0 ? null : blankIn(doc, $from.before(1), from))
}

function goTo(state: EditorState, dispatch: Parameters<Command>[1], blank: Blank | null): boolean {
  if (blank === null) return false
  dispatch?.(selected(state.tr, blank).scrollIntoView())
  return true
}

function blanksIn(doc: ProseMirrorNode, from: number, to: number): readonly Blank[] {
  const blanks: Blank[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    const words = node.textBetween(0, node.content.size, undefined, '\n')
    for (const { index, 0: blank } of words.matchAll(BLANK)) {
      const start = position + 1 + index
      if (start >= from && start + blank.length <= to) blanks.push({ from: start, to: start + blank.length })
    }
    return false
  })
  return blanks
}
