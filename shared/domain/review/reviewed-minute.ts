import type { NoteBody } from '../../records/note-body.ts'
import type { Piece, Suggestion } from '../../records/suggestion.ts'
import { withChanges } from './changed-pieces.ts'
import { differenceOfRows, type PieceChange } from './difference.ts'
import { isSamePiece } from './piece-key.ts'
import { piecesOf } from './pieces.ts'
import { regrouped } from './regrouped.ts'

type MinuteChange = Extract<Suggestion['change'], { in: 'minute' }>
export type MinuteSuggestion = Suggestion & { readonly change: MinuteChange }

/** A minute that was reviewed: as it was sent, as it says now, and what one review suggests about it. */
export type ReviewedMinute = {
  readonly base: NoteBody
  /** As told now: how sentences and names are printed is no change of the clerk's. */
  readonly now: NoteBody
  readonly suggestions: readonly MinuteSuggestion[]
}

export function isInMinute(suggestion: Suggestion): suggestion is MinuteSuggestion {
  return suggestion.change.in === 'minute'
}

/**
 * The words in hand, told apart: what was sent with what was accepted of it, which is the row that all places are
 * counted in from here on, and what the clerk changed in that.
 */
export type ToldApart = {
  readonly expected: readonly Piece[]
  readonly clerk: readonly PieceChange[]
  /** In the order of the text. */
  readonly suggestions: readonly PlacedSuggestion[]
}

/** A suggestion with its place in the expected row: what it would replace, or what it put there when accepted. */
export type PlacedSuggestion = {
  readonly suggestion: MinuteSuggestion
  readonly from: number
  readonly to: number
}

export function toldApart({ base, now, suggestions }: ReviewedMinute): ToldApart {
  const inOrder = suggestions.toSorted(({ change: a }, { change: b }) => a.from - b.from || a.to - b.to)
  const accepted = inOrder.filter(({ decision }) => decision.is === 'accepted')
  const row = withChanges(
    piecesOf(base),
    accepted.map(({ change }) => change),
  )
  return { ...changedByClerk(row, piecesOf(now)), suggestions: placed(inOrder) }
}

function placed(inOrder: readonly MinuteSuggestion[]): readonly PlacedSuggestion[] {
  let shift = 0
  return inOrder.map((suggestion) => {
    const { from, to, pieces } = suggestion.change
    const start = from + shift
    if (suggestion.decision.is !== 'accepted') return { suggestion, from: start, to: to + shift }
    shift += pieces.length - (to - from)
    return { suggestion, from: start, to: start + pieces.length }
  })
}

/** What the clerk left stands in the expected row as it stands now, under the ids that it has now. */
function changedByClerk(row: readonly Piece[], now: readonly Piece[]): Omit<ToldApart, 'suggestions'> {
  const { pieces, places } = regrouped(row)
  const changes = differenceOfRows(pieces, now)
  const expected = [...row]
  let next = 0
  let shift = 0
  for (const { from, to, pieces: own } of [...changes, { from: pieces.length, to: 0, pieces: [] }]) {
    for (let at = next; at < from; at += 1) {
      const [place = 0, piece] = [places[at], now[at + shift]]
      if (piece !== undefined && isSamePiece(row[place], piece)) expected[place] = piece
    }
    next = to
    shift += own.length - (to - from)
  }
  const clerk = changes.map(({ from, to, pieces: own }) => ({
    from: places[from] ?? row.length,
    to: places[to] ?? row.length,
    pieces: own,
  }))
  return { expected, clerk }
}
