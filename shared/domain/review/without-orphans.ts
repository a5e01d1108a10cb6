import type { Piece } from '../../records/suggestion.ts'

/** A clause that has no resolution above it any more goes on as a paragraph, with its words. */
export function withoutOrphans(pieces: readonly Piece[]): readonly Piece[] {
  let isInResolution = false
  return pieces.map((piece): Piece => {
    if (piece.kind !== 'end') return piece
    const { line } = piece
    isInResolution = line.type === 'lead' || (line.type === 'clause' && isInResolution)
    if (line.type !== 'clause' || isInResolution) return piece
    return { kind: 'end', line: { type: 'paragraph', attrs: line.attrs } }
  })
}
