import { type WordChange, wordChanges } from '../domain/motions/word-changes.ts'
import { commonRuns } from '../domain/review/common-runs.ts'
import type { Block, NotesDocument } from './model.ts'
import { textOfBlock } from './plain-text.ts'

/** A block of one of two documents, and how its words differ from those of the other. */
export type ComparedBlock = {
  readonly is: 'same' | 'changed' | 'added' | 'removed'
  /** The later document's; the earlier one's where it was removed. */
  readonly block: Block
  readonly words: readonly WordChange[]
}

/**
 * What was changed between two documents, block by block and word by word. Numbers and labels do not count: they
 * follow from where a block stands.
 */
export function comparedDocuments(before: NotesDocument, after: NotesDocument): readonly ComparedBlock[] {
  const compared: ComparedBlock[] = []
  let [old, young] = [0, 0]
  for (const [oldEnd, youngEnd] of [...pairsOf(before, after), END]) {
    compared.push(...before.blocks.slice(old, oldEnd).map(removed))
    compared.push(...after.blocks.slice(young, youngEnd).map(added))
    const [one, other] = [before.blocks[oldEnd], after.blocks[youngEnd]]
    if (one !== undefined && other !== undefined) compared.push(held(one, other))
    old = oldEnd + 1
    young = youngEnd + 1
  }
  return compared
}

const END = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const

type PairOfPlaces = readonly [number, number]

/** The places of the blocks that are the same ones: by their ids, or else by what they say. */
function pairsOf(before: NotesDocument, after: NotesDocument): readonly PairOfPlaces[] {
  const [old, young] = [before.blocks, after.blocks]
  const known = new Set(old.map(({ id }) => id))
  const shared = new Set(young.map(({ id }) => id).filter((id) => known.has(id)))
  const keyOf = (block: Block) =>
    shared.has(block.id) ? `id ${block.id}` : `text ${block.kind} ${textOfBlock(block)}`
  const rows = { before: old.map(keyOf), after: young.map(keyOf), isAnchor: () => true }
  return commonRuns(rows).flatMap((run) =>
    Array.from({ length: run.length }, (_, at): PairOfPlaces => [run.before + at, run.after + at]),
  )
}

function held(one: Block, other: Block): ComparedBlock {
  const words = wordChanges(textOfBlock(one), textOfBlock(other))
  const isSame = one.kind === other.kind && words.every(({ kind }) => kind === 'kept')
  return { is: isSame ? 'same' : 'changed', block: other, words }
}

function removed(block: Block): ComparedBlock {
  return { is: 'removed', block, words: [{ kind: 'removed', text: textOfBlock(block) }] }
}

function added(block: Block): ComparedBlock {
  return { is: 'added', block, words: [{ kind: 'added', text: textOfBlock(block) }] }
}
