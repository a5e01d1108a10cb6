import type { Inline, NoteLine } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { lookOf } from './pieces.ts'
import { isWord } from './text-pieces.ts'

/**
 * What makes two pieces the same: what they say and how it looks, and the kind of a line. Ids do not count, for a
 * line may be typed anew, nor how a person mentioned is named, which follows from where they are, nor whether a sentence
 * was edited, which follows from what became of its words. The key of a plain text is the text itself; any other begins
 * as no piece of text does, with white space and a letter.
 */
export function keyOf(piece: Piece): string {
  if (piece.kind === 'end') return `\nend ${keyOfLine(piece.line)}`
  return keyOfInline(piece.inline)
}

/** Whether two rows of pieces say the same in the same look. */
export function isSameRow(one: readonly Piece[], other: readonly Piece[]): boolean {
  return one.length === other.length && one.every((piece, at) => isSamePiece(piece, other[at]))
}

export function isSamePiece(one: Piece | undefined, other: Piece | undefined): boolean {
  if (one === other) return true
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other)
}

/** Whether a piece ends a line. */
export function isEnd(piece: Piece | undefined): boolean {
  return piece?.kind === 'end'
}

/** Whether a piece is white space alone. */
export function isBlank(piece: Piece): boolean {
  return piece.kind === 'words' && piece.inline.type === 'text' && piece.inline.text.trim() === ''
}

/** Whether the key is that of a word, or of a person mentioned. */
export function isKeyOfWord(key: string): boolean {
  if (!key.startsWith('\n')) return isWord(key)
  const [kind, , ...text] = key.split(' ')
  return kind === '\nmention' || (kind === '\ntext' && isWord(text.join(' ')))
}

function keyOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.marks?.length ? `\ntext ${lookOf(inline)} ${inline.text}` : inline.text
    case 'mention':
      return `\nmention ${lookOf(inline)} ${inline.attrs.personId}`
    case 'hardBreak':
      return '\nbreak'
  }
}

function keyOfLine(line: NoteLine): string {
  switch (line.type) {
    case 'bullet':
    case 'subPoint':
      return `${line.type} ${line.attrs.level}`
    case 'sentence':
      return `sentence ${JSON.stringify(line.attrs.source)}`
    case 'paragraph':
    case 'lead':
    case 'clause':
      return line.type
  }
}
