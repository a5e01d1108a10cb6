import { textOfInline } from '../../../shared/domain/notes/note-text.ts'
import type { Inline } from '../../../shared/records/note-body.ts'
import { printable } from '../printable.ts'
import type { BaseLine } from './base-lines.ts'

type Written = Pick<BaseLine, 'prefix' | 'content'>

/** A letter of a line: what it is a part of, and how it is printed. */
export type PrintedLetter = {
  readonly text: string
  /** Empty for what is not printed, such as the space at the ends of a line. */
  readonly printed: string
  /** `before` is a letter of RESOLVED, `space` what parts it from the words of the line. */
  readonly of: Inline | 'before' | 'space'
}

/** The text that a line is printed with, apart from its number. */
export function printedText(line: Written): string {
  return lettersOf(line)
    .map(({ printed }) => printed)
    .join('')
}

export function lettersOf({ prefix, content }: Written): readonly PrintedLetter[] {
  const before = [...prefix].map((text): PrintedLetter => ({ text, printed: text, of: 'before' }))
  const words = trimmed(content.flatMap(lettersOfInline))
  const isEmpty = words.every(({ printed }) => printed === '')
  if (prefix === '' || isEmpty) return [...before, ...words]
  return [...before, { text: ' ', printed: ' ', of: 'space' }, ...words]
}

function lettersOfInline(of: Inline): readonly PrintedLetter[] {
  return [...textOfInline(of)].map((text) => ({ text, printed: printable(text), of }))
}

function trimmed(letters: readonly PrintedLetter[]): readonly PrintedLetter[] {
  const isThere = ({ printed }: PrintedLetter) => printed.trim() !== ''
  const [first, last] = [letters.findIndex(isThere), letters.findLastIndex(isThere)]
  return letters.map((it, at) => (first < 0 || at < first || at > last ? { ...it, printed: '' } : it))
}
