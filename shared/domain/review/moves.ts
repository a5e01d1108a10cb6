import type { SuggestionId } from '../../records/ids.ts'
import type { Piece } from '../../records/suggestion.ts'
import { isEnd, isKeyOfWord, keyOf } from './piece-key.ts'
import { piecesOf } from './pieces.ts'
import type { MinuteSuggestion, ReviewedMinute } from './reviewed-minute.ts'

/**
 * Whole lines that are taken out at one place and put in at another were moved. Each half of a move by the other:
 * they are decided together, or a paragraph would be lost, or there twice.
 */
export function movesIn({
  base,
  suggestions,
}: Pick<ReviewedMinute, 'base' | 'suggestions'>): ReadonlyMap<SuggestionId, SuggestionId> {
  const pieces = piecesOf(base)
  const moves = new Map<SuggestionId, SuggestionId>()
  const putIn = suggestions.filter(isPutIn)
  for (const takenOut of suggestions.filter((it) => isTakenOut(it, pieces))) {
    const text = keysOf(pieces.slice(takenOut.change.from, takenOut.change.to))
    const other = putIn.find(({ id, change }) => !moves.has(id) && keysOf(change.pieces) === text)
    if (other === undefined) continue
    moves.set(takenOut.id, other.id)
    moves.set(other.id, takenOut.id)
  }
  return moves
}

/** These suggestions, and the other halves of moves among them. */
export function withOtherHalves(
  ids: Iterable<SuggestionId>,
  moves: ReadonlyMap<SuggestionId, SuggestionId>,
): ReadonlySet<SuggestionId> {
  return new Set([...ids].flatMap((id) => [id, moves.get(id) ?? id]))
}

function isPutIn({ change: { from, to, pieces } }: MinuteSuggestion): boolean {
  return from === to && isWholeLines(pieces)
}

function isTakenOut({ change: { from, to, pieces } }: MinuteSuggestion, base: readonly Piece[]): boolean {
  const isAtStart = from === 0 || isEnd(base[from - 1])
  return pieces.length === 0 && isAtStart && isWholeLines(base.slice(from, to))
}

function isWholeLines(pieces: readonly Piece[]): boolean {
  return isEnd(pieces.at(-1)) && pieces.some((piece) => isKeyOfWord(keyOf(piece)))
}

function keysOf(pieces: readonly Piece[]): string {
  return pieces.map(keyOf).join('\n')
}
