import type { Inline } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { piecesOfWords } from './pieces.ts'
import { withoutOrphans } from './without-orphans.ts'

/** A row as it is once it has been a body, and where each piece of it, and its end, is in the row that it was. */
export type Regrouped = { readonly pieces: readonly Piece[]; readonly places: readonly number[] }

/**
 * Pieces that come to stand together when something between them is gone may be one word of a body: `20` and `th`.
 * A word that is whole stays whole.
 */
export function regrouped(row: readonly Piece[]): Regrouped {
  const pieces: Piece[] = []
  const places: number[] = []
  let words: Inline[] = []
  let at = 0
  const close = () => {
    for (const piece of piecesOfWords(words)) {
      pieces.push(piece)
      places.push(at)
      at = after(row, at, piece)
    }
    words = []
  }
  for (const piece of withoutOrphans(row)) {
    if (piece.kind === 'words') {
      words.push(piece.inline)
      continue
    }
    close()
    pieces.push(piece)
    places.push(at)
    at += 1
  }
  close()
  return { pieces, places: [...places, row.length] }
}

/** The place after the pieces of the row that make up this one. */
function after(row: readonly Piece[], from: number, whole: Piece): number {
  let rest = lengthOf(whole) - lengthOf(row[from])
  let at = from + 1
  while (rest > 0 && at < row.length) {
    rest -= lengthOf(row[at])
    at += 1
  }
  return at
}

function lengthOf(piece: Piece | undefined): number {
  return piece?.kind === 'words' && piece.inline.type === 'text' ? piece.inline.text.length : 1
}
