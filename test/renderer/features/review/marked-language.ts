import type { MarkedBlock, MarkedRun } from '../../../../renderer/features/review/marks/marked.ts'
import { labelOf } from '../../../../shared/documents/plain-text.ts'

/**
 * Printed blocks with changes in them, a line each: `[+put in+]`, `[-taken out-]`, `[~looks otherwise~]`,
 * `[!in conflict!]`, `«talked about»`; a `¶` in these is the end of a paragraph.
 */
export function linesOfMarked(blocks: readonly MarkedBlock[]): readonly string[] {
  return blocks.map(({ block, runs, end }) => {
    const words = runs.map(told).join('') + (end === null ? '' : signed(end.kind, '¶'))
    return [labelOf(block), words].filter((part) => part !== '').join(' ')
  })
}

function told({ text, mark, quotedBy }: MarkedRun): string {
  const words = mark === null ? text : signed(mark.kind, text)
  return quotedBy.length === 0 ? words : `«${words}»`
}

const SIGNS = { inserted: '+', deleted: '-', changed: '~', conflict: '!' } as const

function signed(kind: keyof typeof SIGNS, text: string): string {
  return `[${SIGNS[kind]}${text}${SIGNS[kind]}]`
}
