import type { Block, Run } from '../../../../shared/documents/model.ts'

/** What became of some words, or of the end of a paragraph, and by which suggestion. */
export type Mark = {
  /**
   * Put in; taken out; an end of a paragraph that becomes one of another kind; or words that the clerk changed
   * where a suggestion changes them too.
   */
  readonly kind: 'inserted' | 'deleted' | 'changed' | 'conflict'
  readonly id: string
}

/** A stretch of printed words, and what became of it. */
export type MarkedRun = Run & {
  readonly mark: Mark | null
  /** The comments that are about these words. */
  readonly quotedBy: readonly string[]
}

/** A printed block with all that was put in and taken out. */
export type MarkedBlock = {
  /** What it is, and the number or label that it has now. */
  readonly block: Block
  readonly runs: readonly MarkedRun[]
  /** What became of its end: a paragraph that was split has one more, two that were joined have one less. */
  readonly end: Mark | null
}

/** A block as it is printed, with nothing changed in it. */
export function unmarked(block: Block): MarkedBlock {
  return { block, runs: block.runs.map((run) => ({ ...run, mark: null, quotedBy: [] })), end: null }
}
