import type { Inline } from '../../../shared/records/note-body.ts'
import type { BaseLine, LineKind } from './base-lines.ts'
import { wordStepsOf } from './changed-words.ts'
import type { NewLine } from './line-kind.ts'
import { printedText } from './printed-letters.ts'
import type { Hand } from './returned-file.ts'
import type { ReturnedLine } from './returned-lines.ts'
import { rewrittenWords } from './rewritten-words.ts'
import { wordsOfTokens } from './tokens.ts'

/** A line of a minute as the chair would have it. */
export type ChairLine = {
  readonly kind: LineKind
  readonly level: 1 | 2
  readonly content: readonly Inline[]
  /** The line that it was; null for a new one. */
  readonly base: BaseLine | null
  readonly isChanged: boolean
  /** Who put in what, by places as the editor counts them. */
  readonly hands: readonly (Hand | null)[]
  /** Who ended the line, where its end was put in. */
  readonly end: Hand | null
}

/** A line that was there before, as it came back, and what is printed before it then. */
export function lineAgain(
  base: BaseLine,
  line: ReturnedLine,
): { readonly line: ChairLine; readonly prefix: string } {
  const { kind, prefix } = base
  const level = levelOf(base)
  const printed = printedText(base)
  const end = line.end
  if (line.text.trim() === printed) {
    return { line: { ...unchangedLine(base), end }, prefix }
  }
  const written = rewrittenWords(base, wordStepsOf(printed, line))
  const { content: words, hands } = written
  return {
    line: { kind, level, content: words, base, isChanged: true, hands, end },
    prefix: written.prefix,
  }
}

/** A line that stands as it stood. */
export function unchangedLine(base: BaseLine): ChairLine {
  const { kind, content } = base
  const hands = content.flatMap((inline) => nobody(inline.type === 'text' ? inline.text.length : 1))
  return { kind, level: levelOf(base), content, base, isChanged: false, hands, end: null }
}

function nobody(places: number): readonly null[] {
  return Array.from({ length: places }, () => null)
}

/** A line that was not there before. */
export function lineAnew({ level, text }: NewLine, kind: LineKind, line: ReturnedLine): ChairLine {
  const words = wordStepsOf('', line).filter((step) => step.kind !== 'removed')
  const tokens = words.flatMap(({ text: some, hand }) =>
    [...some].map((letter) => ({ text: letter, of: null, marks: undefined, hand })),
  )
  // What a line begins with by its kind, such as RESOLVED, is not among its words.
  const own = tokens.slice(tokens.length - [...text].length)
  return { kind, level, ...wordsOfTokens(own), base: null, isChanged: true, end: line.end }
}

function levelOf({ block }: BaseLine): 1 | 2 {
  return block.type === 'bullet' || block.type === 'subPoint' ? block.attrs.level : 1
}
