import { inOneLine } from '../../white-space.ts'
import { looksPostNominal } from '../post-nominals.ts'
import { isTitle, startsWithTitle } from '../titles.ts'
import { bracketsIn, IN_BRACKETS } from './brackets.ts'

/** Where a piece of a text begins and ends. */
export type Piece = { readonly start: number; readonly end: number }

/** The names of a list, each with its brackets and the letters after it. */
export function namePieces(text: string): readonly Piece[] {
  const { outside } = bracketsIn(text)
  const pieces: Piece[] = []
  for (const piece of cutAt(separatorsIn(outside), text.length)) {
    const words = inOneLine(outside.slice(piece.start, piece.end).replaceAll(IN_BRACKETS, ''))
    const previous = pieces.at(-1)
    if (previous !== undefined && areLettersAfter(words)) {
      pieces[pieces.length - 1] = { start: previous.start, end: piece.end }
    } else if (/\p{L}|\d/u.test(words)) pieces.push(piece)
  }
  return pieces
}

/** `OBE` in `Mr P M Hill, OBE, Mrs X`; not the name of somebody else in capitals. */
function areLettersAfter(words: string): boolean {
  return words !== '' && !startsWithTitle(words) && looksPostNominal(words.replace(/\.$/, ''))
}

function cutAt(separators: readonly Piece[], length: number): readonly Piece[] {
  const starts = [0, ...separators.map((separator) => separator.end)]
  const ends = [...separators.map((separator) => separator.start), length]
  return starts.map((start, index) => ({ start, end: ends[index] ?? length }))
}

/** Commas, semicolons, `and`, and the line breaks that stand between two names. */
function separatorsIn(text: string): readonly Piece[] {
  const namesInLines = !/[,;]/.test(text) && !text.split('\n').some(startsWithTitle)
  const separators: Piece[] = []
  for (const found of text.matchAll(/[,;]|\s+(?:and|&)\s+|\n/gi)) {
    const before = text.slice(separators.at(-1)?.end ?? 0, found.index)
    const after = text.slice(found.index + found[0].length)
    const separates = found[0] !== '\n' || namesInLines || (isWholeName(before) && startsWithTitle(after))
    if (separates) separators.push({ start: found.index, end: found.index + found[0].length })
  }
  return separators
}

/** Not `Mr J` or `Cllr`, which go on in the next line. */
function isWholeName(text: string): boolean {
  const words = inOneLine(text)
  return /(\p{L}{2,}|[^\p{L}])$/u.test(words) && !isTitle(words)
}
