import { textOfPieces } from '../../../../shared/domain/review/pieces.ts'
import type { Piece } from '../../../../shared/records/suggestion.ts'
import type { Mark } from './marked.ts'

/** A piece of a minute's text that is kept, put in or taken out. */
export type Unit = { readonly piece: Piece; readonly mark: Mark | null }

/** `from` to before `to` of the pieces of a text give way to others, or would if nothing stood against it. */
export type PieceChange = {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly pieces: readonly Piece[]
  readonly isConflict: boolean
}

/**
 * A text with changes of it, all in one: what is taken out stands before what is put in its place. What only takes
 * another look, or an end of another kind, stands there once.
 */
export function unitsOf(pieces: readonly Piece[], changes: readonly PieceChange[]): readonly Unit[] {
  const units: Unit[] = []
  let at = 0
  for (const change of changes.toSorted((a, b) => a.from - b.from)) {
    if (change.from < at) continue // it lies in another one, and shows once that is decided
    units.push(...all(pieces.slice(at, change.from), null), ...changedUnits(pieces, change))
    at = change.to
  }
  return [...units, ...all(pieces.slice(at), null)]
}

function changedUnits(
  pieces: readonly Piece[],
  { id, from, to, pieces: inserted, isConflict }: PieceChange,
): readonly Unit[] {
  const deleted = pieces.slice(from, to)
  if (isConflict) return all(deleted, { kind: 'conflict', id })
  if (textOfPieces(deleted) === textOfPieces(inserted)) return all(inserted, { kind: 'changed', id })
  const last = deleted.at(-1)
  const isEndChanged = last?.kind === 'end' && inserted.at(-1)?.kind === 'end'
  const [gone, come] = isEndChanged ? [deleted.slice(0, -1), inserted.slice(0, -1)] : [deleted, inserted]
  const changed = isEndChanged ? all([last], { kind: 'changed', id }) : []
  return [...all(gone, { kind: 'deleted', id }), ...all(come, { kind: 'inserted', id }), ...changed]
}

function all(pieces: readonly Piece[], mark: Mark | null): readonly Unit[] {
  return pieces.map((piece) => ({ piece, mark }))
}
