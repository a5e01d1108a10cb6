import type { MarkedRun } from './marked.ts'

/** A comment, and the words it is about. */
export type Quote = { readonly id: string; readonly quoted: string }

/**
 * The runs with the words that comments are about marked as such. They are looked for in what the block says with all
 * that was put in, and then in what it said before; where they are in neither, nothing is marked.
 */
export function quotedRuns(runs: readonly MarkedRun[], quotes: readonly Quote[]): readonly MarkedRun[] {
  return quotes.reduce(withQuote, runs)
}

function withQuote(runs: readonly MarkedRun[], { id, quoted }: Quote): readonly MarkedRun[] {
  if (quoted === '') return runs
  for (const left of ['deleted', 'inserted'] as const) {
    const at = textWithout(runs, left).indexOf(quoted)
    if (at >= 0) return markedFrom(runs, left, { id, from: at, to: at + quoted.length })
  }
  return runs
}

type Left = 'deleted' | 'inserted'

function textWithout(runs: readonly MarkedRun[], left: Left): string {
  return runs.flatMap(({ mark, text }) => (mark?.kind === left ? [] : [text])).join('')
}

type Stretch = { readonly id: string; readonly from: number; readonly to: number }

function markedFrom(runs: readonly MarkedRun[], left: Left, stretch: Stretch): readonly MarkedRun[] {
  let at = 0
  return runs.flatMap((run) => {
    if (run.mark?.kind === left) return [run]
    const start = at
    at += run.text.length
    return cut(run, stretch.from - start, stretch.to - start, stretch.id)
  })
}

/** A run in up to three: before the words, the words, and after them. */
function cut(run: MarkedRun, from: number, to: number, id: string): readonly MarkedRun[] {
  const [start, end] = [Math.max(0, from), Math.min(run.text.length, to)]
  if (start >= end) return [run]
  const parts = [
    { ...run, text: run.text.slice(0, start) },
    { ...run, text: run.text.slice(start, end), quotedBy: [...run.quotedBy, id] },
    { ...run, text: run.text.slice(end) },
  ]
  return parts.filter(({ text }) => text !== '')
}
