import type { NoteBody } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { commonRuns, type Gap, type Run } from './common-runs.ts'
import { isEnd, isKeyOfWord, keyOf } from './piece-key.ts'
import { piecesOf } from './pieces.ts'
import { risingPairs } from './rising-pairs.ts'
import { type Stretch, tidied } from './tidied.ts'

/** Pieces of a row, from `from` to before `to`, that give way to others. */
export type PieceChange = { readonly from: number; readonly to: number; readonly pieces: readonly Piece[] }

/** A change that says where its own pieces begin in the other row. */
export type PlacedChange = PieceChange & { readonly at: number }

/**
 * What was changed between two bodies, in the order of the text; between two changes at least one piece is kept.
 * All of them together make the other body of the first, and none of them leave it as it is.
 */
export function differenceOf(base: NoteBody, edited: NoteBody): readonly PlacedChange[] {
  return base === edited ? [] : differenceOfRows(piecesOf(base), piecesOf(edited))
}

/** The same of two rows of pieces. */
export function differenceOfRows(before: readonly Piece[], after: readonly Piece[]): readonly PlacedChange[] {
  const { start, end } = untouched(before, after)
  const rows = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  }
  return tidied(rows, stretchesBetween(keptRuns(rows), rows.before.length, rows.after.length)).map(
    (stretch) => ({
      from: start + stretch.before,
      to: start + stretch.beforeEnd,
      at: start + stretch.after,
      pieces: rows.after.slice(stretch.after, stretch.afterEnd),
    }),
  )
}

type Rows = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** How many pieces of whole lines are the very same at the start and at the end: those of blocks that nobody touched. */
function untouched(before: readonly Piece[], after: readonly Piece[]) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  while (start > 0 && !isEnd(before[start - 1])) start -= 1
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  while (end > 0 && !(isEnd(before.at(-1 - end)) && isEnd(after.at(-1 - end)))) end -= 1
  return { start, end }
}

/** Lines that are as they were hold the two rows together; what is between them is held against one another. */
function keptRuns({ before, after }: Rows): readonly Run[] {
  const rows = { before: before.map(keyOf), after: after.map(keyOf), isAnchor: isKeyOfWord }
  const runs: Run[] = []
  let gap: Gap = { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length }
  for (const line of sameLines(linesIn(before), linesIn(after), rows)) {
    runs.push(...commonRuns(rows, { ...gap, beforeEnd: line.before, afterEnd: line.after }), line)
    gap = { ...gap, before: line.before + line.length, after: line.after + line.length }
  }
  return [...runs, ...commonRuns(rows, gap)]
}

type PlacedLine = { readonly id: string; readonly start: number; readonly length: number }

function linesIn(pieces: readonly Piece[]): readonly PlacedLine[] {
  const lines: PlacedLine[] = []
  let start = 0
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'end') return
    lines.push({ id: piece.line.attrs.id, start, length: at + 1 - start })
    start = at + 1
  })
  return lines
}

type Keys = { readonly before: readonly string[]; readonly after: readonly string[] }

/** The lines of one id that say the same on both sides, as far as they stand in the same order. */
function sameLines(before: readonly PlacedLine[], after: readonly PlacedLine[], keys: Keys): readonly Run[] {
  const there = firstById(after)
  return risingPairs(
    [...firstById(before)].flatMap(([id, { start, length }]) => {
      const other = there.get(id)
      if (other === undefined || other.length !== length) return []
      const run = { before: start, after: other.start, length }
      return isSameRun(run, keys) ? [run] : []
    }),
  )
}

/** Of two lines with one id the first has it. */
function firstById(lines: readonly PlacedLine[]): ReadonlyMap<string, PlacedLine> {
  const first = new Map<string, PlacedLine>()
  for (const line of lines) if (!first.has(line.id)) first.set(line.id, line)
  return first
}

function isSameRun({ before, after, length }: Run, keys: Keys): boolean {
  for (let at = 0; at < length; at += 1) if (keys.before[before + at] !== keys.after[after + at]) return false
  return true
}

function stretchesBetween(kept: readonly Run[], beforeEnd: number, afterEnd: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [before, after] = [0, 0]
  for (const run of [...kept, { before: beforeEnd, after: afterEnd, length: 0 }]) {
    if (run.before > before || run.after > after)
      stretches.push({ before, beforeEnd: run.before, after, afterEnd: run.after })
    before = run.before + run.length
    after = run.after + run.length
  }
  return stretches
}
