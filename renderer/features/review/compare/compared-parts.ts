import type { ComparedBlock } from '../../../../shared/documents/compared-documents.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import type { Mark, MarkedBlock, MarkedRun } from '../marks/marked.ts'
import { unmarked } from '../marks/marked.ts'

/** The blocks of two versions as one text, with what is only in the one taken out, and what is only in the other put in. */
export function comparedBlocks(compared: readonly ComparedBlock[]): readonly MarkedBlock[] {
  return compared.map((it, index) => comparedBlock(it, differenceId(index)))
}

function comparedBlock(compared: ComparedBlock, id: string): MarkedBlock {
  const { is, block, words } = compared
  switch (is) {
    case 'same':
      return unmarked(block)
    case 'added':
      return wholly(compared, { kind: 'inserted', id })
    case 'removed':
      return wholly(compared, { kind: 'deleted', id })
    case 'changed':
      return { block, runs: words.map((it) => runOf(it, id)), end: null }
  }
}

/** The ids of the differences, in their order. */
export function differenceIds(compared: readonly ComparedBlock[]): readonly string[] {
  return compared.flatMap(({ is }, index) => (is === 'same' ? [] : [differenceId(index)]))
}

/** `2 paragraphs changed, 1 added, 3 taken out.` */
export function differencesInWords(compared: readonly ComparedBlock[]): string {
  const count = (wanted: ComparedBlock['is']) => compared.filter(({ is }) => is === wanted).length
  const [changed, added, removed] = [count('changed'), count('added'), count('removed')]
  if (changed + added + removed === 0) return 'There is no difference.'
  const parts = [
    ...(changed === 0 ? [] : [`${counted(changed, 'paragraph')} changed`]),
    ...(added === 0 ? [] : [`${added} added`]),
    ...(removed === 0 ? [] : [`${removed} taken out`]),
  ]
  return `${parts.join(', ')}.`
}

function differenceId(index: number): string {
  return `difference-${index}`
}

function wholly({ block }: ComparedBlock, mark: Mark): MarkedBlock {
  return { block, runs: block.runs.map((run) => ({ ...run, mark, quotedBy: [] })), end: null }
}

function runOf({ kind, text }: ComparedBlock['words'][number], id: string): MarkedRun {
  switch (kind) {
    case 'kept':
      return { text, mark: null, quotedBy: [] }
    case 'added':
      return { text, mark: { kind: 'inserted', id }, quotedBy: [] }
    case 'removed':
      return { text, mark: { kind: 'deleted', id }, quotedBy: [] }
  }
}
