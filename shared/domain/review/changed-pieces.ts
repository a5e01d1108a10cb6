import type { BlockId } from '../../records/ids.ts'
import type { Piece } from '../../records/suggestion.ts'
import type { PieceChange } from './difference.ts'
import { isEnd } from './piece-key.ts'

/**
 * A row of pieces with changes made in it, which are in its order and do not overlap. Where lines are joined, the
 * line that comes of it keeps the id of the first.
 */
export function withChanges(pieces: readonly Piece[], changes: readonly PieceChange[]): readonly Piece[] {
  const made: Piece[] = []
  let joined: BlockId | null = null
  let next = 0
  const add = (piece: Piece) => {
    made.push(piece.kind === 'end' && joined !== null ? withId(piece, joined) : piece)
    if (isEnd(piece)) joined = null
  }
  for (const { from, to, pieces: others } of changes) {
    for (const piece of pieces.slice(next, from)) add(piece)
    const isBegun = made.length > 0 && !isEnd(made.at(-1))
    for (const piece of others) add(piece)
    const first = pieces.slice(from, to).find((piece) => piece.kind === 'end')
    if (isBegun && first !== undefined && !others.some(isEnd)) joined ??= first.line.attrs.id
    next = to
  }
  for (const piece of pieces.slice(next)) add(piece)
  return made
}

type End = Extract<Piece, { kind: 'end' }>

function withId(end: End, id: BlockId): End {
  const { line } = end
  return { ...end, line: { ...line, attrs: { ...line.attrs, id } } as End['line'] } // safe: the same line under another id
}
