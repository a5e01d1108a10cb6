import type { BlockId } from '../../records/ids.ts'
import type { Piece } from '../../records/suggestion.ts'
import { lengthOfPiece } from './pieces.ts'

/** A place in a line: of a paragraph, a point, a lead or a clause. A mention and a break count one, as in the editor. */
export type PlaceInLine = { readonly lineId: BlockId; readonly offset: number }

/** Where each piece of a row begins; after them, where the row ends. */
export function placesOfPieces(pieces: readonly Piece[]): readonly PlaceInLine[] {
  const places: PlaceInLine[] = []
  let waiting = 0
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'end') return
    let offset = 0
    for (const own of pieces.slice(waiting, at + 1)) {
      places.push({ lineId: piece.line.attrs.id, offset })
      offset += lengthOfPiece(own)
    }
    waiting = at + 1
  })
  const last = places.at(-1)
  return last === undefined ? [] : [...places, last]
}
