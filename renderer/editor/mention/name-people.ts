import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import type { PersonId } from '../../../shared/records/ids.ts'
import type { Person } from '../../../shared/records/person.ts'
import { introductions } from '../../../shared/wording/mentions.ts'
import { changedBlocks } from '../body/changed-blocks.ts'
import { isMention, personOf, wordsOfLeaf } from '../schema/mention-node.ts'

/** What it follows from how people are named in a minute. */
export type Naming = {
  readonly people: readonly Person[]
  /** Who has been introduced before the minute begins. */
  readonly introducedBefore: ReadonlySet<PersonId>
  readonly firstMention: HouseStyle['firstMention']
}

/** Keeps the words of all mentions right: at the first one a person is introduced, after that called shortly. */
export function namePeople(naming: () => Naming): Plugin {
  return new Plugin({
    key: new PluginKey('namePeople'),
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some(({ docChanged }) => docChanged) || isNamedAlike(before, after)) return null
      const transaction = named(after.tr, naming())
      return transaction.docChanged ? transaction : null
    },
  })
}

/** Puts the words of all mentions of a transaction's document right; that is no step to undo. */
export function named(
  transaction: Transaction,
  { people, introducedBefore, firstMention }: Naming,
): Transaction {
  const { textFor } = introductions(people, { firstMention }, new Set(introducedBefore))
  const { doc } = transaction
  transaction.setMeta('addToHistory', false)
  doc.forEach((block, position) => {
    for (const { node, offset } of mentionsIn(block)) {
      const text = textFor(personOf(node)) || wordsOfLeaf(node)
      if (text !== wordsOfLeaf(node)) transaction.setNodeAttribute(position + offset, 'text', text)
    }
  })
  return transaction
}

/** Whether both documents name the same people with the same words in the same order: then nothing needs to be named anew. */
function isNamedAlike({ doc: before }: EditorState, { doc: after }: EditorState): boolean {
  const changed = changedBlocks(before, after)
  const then = changed.before.flatMap(mentionNodesIn)
  const now = changed.after.flatMap(({ node }) => mentionNodesIn(node))
  return now.length === then.length && now.every((node, index) => node === then[index])
}

/** A mention with its place from the start of its block. */
type PlacedMention = { readonly node: ProseMirrorNode; readonly offset: number }

const NONE: readonly PlacedMention[] = []
const known = new WeakMap<ProseMirrorNode, readonly PlacedMention[]>()

/** Looked for once in every block: a key changes only one of them. */
function mentionsIn(block: ProseMirrorNode): readonly PlacedMention[] {
  const before = known.get(block)
  if (before !== undefined) return before
  const found: PlacedMention[] = []
  block.descendants((node, offset) => {
    if (isMention(node)) found.push({ node, offset: offset + 1 })
  })
  const mentions = found.length === 0 ? NONE : found
  known.set(block, mentions)
  return mentions
}

function mentionNodesIn(block: ProseMirrorNode): readonly ProseMirrorNode[] {
  return mentionsIn(block).map(({ node }) => node)
}
