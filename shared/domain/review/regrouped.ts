import type { Inline } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { lengthOfPiece, lookOf, piecesOfWords } from './pieces.ts'
import { isJoin, isWord } from './text-pieces.ts'
import { withoutOrphans } from './without-orphans.ts'

/** A row as it is once it has been a body; and where in the row that it was each piece of it begins, and it ends. */
export type Regrouped = { readonly pieces: readonly Piece[]; readonly places: readonly number[] }

/**
 * Pieces that come to stand together when something between them is gone may be one word of a body: `20` and `th`.
 * A word that is whole stays the very same piece.
 */
export function regrouped(row: readonly Piece[]): Regrouped {
  const pieces: Piece[] = []
  const places: number[] = []
  let words: Words[] = []
  let at = 0
  const add = (piece: Piece, width: number) => {
    pieces.push(piece)
    places.push(at)
    at += width
  }
  const addWords = () => {
    if (hasLooseWords(words)) for (const piece of wordsOf(words)) add(piece, widthOf(piece, row, at))
    else for (const piece of words) add(piece, 1)
    words = []
  }
  for (const piece of withoutOrphans(row)) {
    if (piece.kind === 'words') words.push(piece)
    else {
      addWords()
      add(piece, 1)
    }
  }
  addWords()
  return { pieces, places: [...places, row.length] }
}

type Words = Extract<Piece, { kind: 'words' }>

function wordsOf(words: readonly Words[]): readonly Piece[] {
  return piecesOfWords(words.map(({ inline }) => inline))
}

/** Whether some pieces beside one another would be one piece of a text. */
function hasLooseWords(words: readonly Words[]): boolean {
  return words.some(({ inline }, at) => {
    const [next, third] = [words[at + 1]?.inline, words[at + 2]?.inline]
    if (!isText(inline) || !isTextLike(inline, next)) return false
    if (!isWord(inline.text)) return inline.text.trim() === '' && next.text.trim() === ''
    if (isWord(next.text)) return true
    return isJoin(next.text) && isTextLike(inline, third) && isWord(third.text)
  })
}

type Text = Extract<Inline, { type: 'text' }>

function isText(inline: Inline | undefined): inline is Text {
  return inline?.type === 'text'
}

function isTextLike(one: Text, other: Inline | undefined): other is Text {
  return isText(other) && lookOf(one) === lookOf(other)
}

/** How many pieces of the row make up this one. */
function widthOf(whole: Piece, row: readonly Piece[], from: number): number {
  let width = 1
  for (let rest = lengthOfPiece(whole) - lengthAt(row, from); rest > 0; width += 1)
    rest -= lengthAt(row, from + width)
  return width
}

function lengthAt(row: readonly Piece[], at: number): number {
  const piece = row[at]
  return piece === undefined ? 1 : lengthOfPiece(piece)
}
