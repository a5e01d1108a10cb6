import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Fragment, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { wordsOfLines } from '../../../shared/wording/told-body.ts'
import { changedBlocks } from '../body/changed-blocks.ts'
import type { PlacedBlock } from '../commands/selected-blocks.ts'
import { fragmentOf } from '../paste/pasted-nodes.ts'
import { isFollowing, isKind, sourceOf } from '../schema/note-kind.ts'
import type { LinesOf } from './record-lines.ts'

/**
 * Sentences follow their records until their words are changed by hand. The mark that says so is part of the
 * step that changed the words; it is taken off where they say again what the record says.
 */
export function followRecords(linesOf: LinesOf): Plugin {
  return new Plugin({
    key: new PluginKey('followRecords'),
    appendTransaction: (transactions, before, after) => {
      const [root] = transactions
      if (root === undefined || !transactions.some(({ docChanged }) => docChanged)) return null
      const blocks = changedBlocks(before.doc, after.doc)
      const changed = blocks.after.filter(
        ({ node }) => isKind(node, 'sentence') && !blocks.before.includes(node),
      )
      const transaction = isByHand(root)
        ? marked(after.tr, changed, linesOf)
        : refreshed(after.tr, changed, linesOf)
      return transaction.docChanged ? transaction : null
    },
  })
}

/** What brings all sentences of a state up to date with their records; no step to undo. */
export function withRecords(state: EditorState, linesOf: LinesOf): Transaction {
  return refreshed(state.tr, sentencesIn(state.doc), linesOf)
}

/** What the records have a sentence say. */
export function wordsOfRecord(sentence: ProseMirrorNode, linesOf: LinesOf): Fragment {
  return fragmentOf(wordsOfLines(linesOf(sourceOf(sentence))), sentence.type.schema)
}

/** What undo and redo bring back, and what comes from outside, has its mark already. */
function isByHand(root: Transaction): boolean {
  return !isHistoryTransaction(root) && root.getMeta('addToHistory') !== false
}

function marked(transaction: Transaction, sentences: readonly PlacedBlock[], linesOf: LinesOf): Transaction {
  for (const { node, position } of sentences) {
    const isEdited = !node.content.eq(wordsOfRecord(node, linesOf))
    if (node.attrs.isEdited !== isEdited) transaction.setNodeAttribute(position, 'isEdited', isEdited)
  }
  return transaction
}

function refreshed(
  transaction: Transaction,
  sentences: readonly PlacedBlock[],
  linesOf: LinesOf,
): Transaction {
  transaction.setMeta('addToHistory', false)
  for (const { node, position } of sentences) {
    if (!isFollowing(node)) continue
    const start = transaction.mapping.map(position + 1, -1)
    replaceWords(transaction, start, node.content, wordsOfRecord(node, linesOf))
  }
  return transaction
}

/** Touches only what differs, so that a caret in the words stays where it is. */
function replaceWords(transaction: Transaction, start: number, words: Fragment, by: Fragment): void {
  const from = words.findDiffStart(by)
  const to = words.findDiffEnd(by)
  if (from === null || to === null) return
  const overlap = Math.max(0, from - Math.min(to.a, to.b))
  transaction.replaceWith(start + from, start + to.a + overlap, by.cut(from, to.b + overlap))
}

function sentencesIn(doc: ProseMirrorNode): readonly PlacedBlock[] {
  const sentences: PlacedBlock[] = []
  doc.forEach((node, position) => {
    if (isKind(node, 'sentence')) sentences.push({ node, position })
  })
  return sentences
}
