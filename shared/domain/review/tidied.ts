import type { Piece } from '../../records/suggestion.ts'
import type { Gap } from './common-runs.ts'
import { isBlank, isEnd, isSamePiece } from './piece-key.ts'
import { textOfPieces } from './pieces.ts'

/** What gives way in the one row, and what stands there in the other. */
export type Stretch = Gap

type Rows = { readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/**
 * Stretches as a reader would mark them: whole lines and whole words rather than the end of one and the
 * beginning of the next, and one stretch where only a space or a short word between two had stayed.
 */
export function tidied(rows: Rows, stretches: readonly Stretch[]): readonly Stretch[] {
  return gathered(rows, settled(rows, stretches))
}

function settled(rows: Rows, stretches: readonly Stretch[]): readonly Stretch[] {
  const placed: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const least = placed.at(-1)?.beforeEnd ?? 0
    const most = stretches[index + 1]?.before ?? rows.before.length
    placed.push(isOneSided(stretch) ? slid(rows, stretch, least, most) : stretch)
  })
  return placed
}

function isOneSided({ before, beforeEnd, after, afterEnd }: Stretch): boolean {
  return before === beforeEnd || after === afterEnd
}

/** Among the places at which something put in or taken out makes the same text, the one with the clearest edges. */
function slid(rows: Rows, stretch: Stretch, least: number, most: number): Stretch {
  let [first, last] = [0, 0]
  while (stretch.before + first > least && isSameAround(rows, moved(stretch, first - 1))) first -= 1
  while (stretch.beforeEnd + last < most && isSameAround(rows, moved(stretch, last))) last += 1
  let best = stretch
  for (let by = first; by <= last; by += 1) {
    const candidate = moved(stretch, by)
    if (clearness(rows, candidate) > clearness(rows, best)) best = candidate
  }
  return best
}

function moved({ before, beforeEnd, after, afterEnd }: Stretch, by: number): Stretch {
  return { before: before + by, beforeEnd: beforeEnd + by, after: after + by, afterEnd: afterEnd + by }
}

/** Whether the first piece of a stretch is the one that follows it: it can then begin and end a piece later. */
function isSameAround(rows: Rows, stretch: Stretch): boolean {
  const { row, from, to } = changedIn(rows, stretch)
  return isSamePiece(row[from], row[to])
}

function clearness(rows: Rows, stretch: Stretch): number {
  const { row, from, to } = changedIn(rows, stretch)
  return edge(row[from - 1], row[from]) + edge(row[to - 1], row[to])
}

function changedIn({ before, after }: Rows, stretch: Stretch) {
  return stretch.before === stretch.beforeEnd
    ? { row: after, from: stretch.after, to: stretch.afterEnd }
    : { row: before, from: stretch.before, to: stretch.beforeEnd }
}

/** How clearly the text is parted between two pieces: most of all after the end of a line, least within a word. */
function edge(left: Piece | undefined, right: Piece | undefined): number {
  if (left === undefined || isEnd(left)) return 4
  if (right === undefined || isEnd(right)) return 3
  return isBlank(left) || isBlank(right) ? 2 : 1
}

function gathered(rows: Rows, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && isLittleBetween(rows, last, stretch))
      joined[joined.length - 1] = { ...stretch, before: last.before, after: last.after }
    else joined.push(stretch)
  }
  return joined
}

/** Whether what stayed between two stretches of one line is less than what changed on either side of it. */
function isLittleBetween(rows: Rows, one: Stretch, other: Stretch): boolean {
  const between = rows.before.slice(one.beforeEnd, other.before)
  if (between.length === 0) return true
  if (!between.every(isPlainText) || holdsEnd(rows, one) || holdsEnd(rows, other)) return false
  if (between.every(isBlank)) return true
  return textOfPieces(between).length <= Math.min(sizeOf(rows, one), sizeOf(rows, other))
}

function isPlainText(piece: Piece): boolean {
  return piece.kind === 'words' && piece.inline.type === 'text'
}

function holdsEnd({ before, after }: Rows, stretch: Stretch): boolean {
  return (
    before.slice(stretch.before, stretch.beforeEnd).some(isEnd) ||
    after.slice(stretch.after, stretch.afterEnd).some(isEnd)
  )
}

function sizeOf({ before, after }: Rows, stretch: Stretch): number {
  return Math.max(
    textOfPieces(before.slice(stretch.before, stretch.beforeEnd)).length,
    textOfPieces(after.slice(stretch.after, stretch.afterEnd)).length,
  )
}
