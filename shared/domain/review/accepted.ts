import type { NewId, SuggestionId } from '../../records/ids.ts'
import type { NoteBody } from '../../records/note-body.ts'
import { bodyOfPieces } from './body-of-pieces.ts'
import { type MadeChange, withChanges } from './changed-pieces.ts'
import type { PieceChange } from './difference.ts'
import { movesIn, withOtherHalves } from './moves.ts'
import { type PlacedSuggestion, type ReviewedMinute, toldApart } from './reviewed-minute.ts'
import { clashesWith, type Standing, standingsOf } from './standings.ts'

/**
 * What becomes of a suggestion about words that the clerk has changed as well: it is left as it is, goes in their
 * place, or, where both added something, stands after what the clerk added.
 */
export type OnConflict = 'leave' | 'theirs' | 'both'

export type Accepted = {
  readonly body: NoteBody
  readonly made: readonly SuggestionId[]
  /** Conflicts that were left, with the other halves of their moves. */
  readonly left: readonly SuggestionId[]
}

/**
 * The words in hand with these suggestions made. What the clerk changed meanwhile stays, except where a conflict is
 * settled otherwise.
 */
export function withAccepted(
  minute: ReviewedMinute,
  ids: Iterable<SuggestionId>,
  onConflict: OnConflict,
  newId: NewId,
): Accepted {
  const moves = movesIn(minute)
  const wanted = withOtherHalves(ids, moves)
  const told = toldApart(minute)
  const conflicts = conflictsIn(standingsOf(minute, told), wanted)
  const left = onConflict === 'leave' ? withOtherHalves(conflicts.keys(), moves) : new Set<SuggestionId>()
  const made = told.suggestions.filter(
    ({ suggestion: { id, decision } }) => wanted.has(id) && !left.has(id) && decision.is === 'open',
  )
  const isBeside = (id: SuggestionId) => onConflict === 'both' && conflicts.get(id) === true
  const givenUp = new Set(made.flatMap((it) => (isBeside(it.suggestion.id) ? [] : clashesWith(it, told))))
  const changes = [...told.clerk.filter((own) => !givenUp.has(own)), ...made.map(changeOf)].sort(inOrder)
  const body = bodyOfPieces(withChanges(told.expected, changes), minute.now, newId)
  return {
    body: made.length === 0 ? minute.now : body,
    made: made.map(({ suggestion }) => suggestion.id),
    left: [...left],
  }
}

/** The conflicts among these suggestions, and whether both sides can stand. */
function conflictsIn(
  standings: readonly Standing[],
  wanted: ReadonlySet<SuggestionId>,
): ReadonlyMap<SuggestionId, boolean> {
  const conflicts = new Map<SuggestionId, boolean>()
  for (const { suggestion, stand } of standings)
    if (wanted.has(suggestion.id) && stand.is === 'conflict') conflicts.set(suggestion.id, stand.canBeBoth)
  return conflicts
}

function changeOf({ suggestion, from, to }: PlacedSuggestion): MadeChange {
  return { from, to, pieces: suggestion.change.pieces, isDecided: true }
}

function inOrder(a: PieceChange, b: PieceChange): number {
  return a.from - b.from || a.to - b.to
}
