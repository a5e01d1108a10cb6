import type { Inline } from '../../../shared/records/note-body.ts'
import type { BaseLine } from './base-lines.ts'
import type { WordStep } from './changed-words.ts'
import { lettersOf, type PrintedLetter } from './printed-letters.ts'
import type { Hand } from './returned-file.ts'
import { type Token, wordsOfTokens } from './tokens.ts'

/** The words of a line as the chair would have them. */
export type RewrittenWords = {
  readonly content: readonly Inline[]
  /** Who put in what, by places as the editor counts them: a letter, a person mentioned, a break each count one. */
  readonly hands: readonly (Hand | null)[]
  /** What is printed before the words: RESOLVED, unless that was changed. */
  readonly prefix: string
}

/**
 * Goes through a line with what was changed in it. What stays keeps its look, and a person who was mentioned stays
 * mentioned; what was put in looks like its neighbours where both look the same.
 */
export function rewrittenWords(
  line: Pick<BaseLine, 'prefix' | 'content'>,
  steps: readonly WordStep[],
): RewrittenWords {
  const pen = new Pen(lettersOf(line))
  for (const step of steps) {
    if (step.kind === 'added') pen.add(step.text, step.hand)
    else pen.pass(step.text.length, step.kind)
  }
  return pen.done()
}

class Pen {
  readonly #letters: readonly PrintedLetter[]
  readonly #tokens: Token[] = []
  #prefix = ''
  #place = 0
  /** What comes in the place of RESOLVED is no word of the line either. */
  #isPrefixGoing = false

  constructor(letters: readonly PrintedLetter[]) {
    this.#letters = letters
  }

  /** Goes over so many printed letters, and over all between them that are not printed. */
  pass(count: number, kind: 'kept' | 'removed'): void {
    for (let left = count; left > 0; ) {
      const letter = this.#letters[this.#place]
      if (letter === undefined) return
      this.#place += 1
      left -= letter.printed.length
      const isKept = kind === 'kept' || letter.printed === ''
      this.#isPrefixGoing = letter.of === 'before' && !isKept
      if (isKept) this.#keep(letter)
    }
  }

  add(text: string, hand: Hand | null): void {
    const next = this.#letters[this.#place]
    if (next?.of === 'before' || this.#isPrefixGoing) {
      this.#prefix += text
      return
    }
    const marks = this.#marksAt(next)
    for (const letter of text) this.#tokens.push({ text: letter, of: null, marks, hand })
  }

  done(): RewrittenWords {
    for (const letter of this.#letters.slice(this.#place)) this.#keep(letter)
    const [first] = this.#letters
    const tokens = first?.of === 'before' ? withoutFirstSpace(this.#tokens) : this.#tokens
    return { ...wordsOfTokens(tokens), prefix: this.#prefix.trim() }
  }

  #keep({ text, of }: PrintedLetter): void {
    if (of === 'before') this.#prefix += text
    else if (of === 'space') this.#tokens.push({ text, of: null, marks: undefined, hand: null })
    else this.#tokens.push({ text, of, marks: of.marks, hand: null })
  }

  #marksAt(next: PrintedLetter | undefined): Inline['marks'] {
    const before = this.#tokens.at(-1)
    if (before === undefined || next === undefined || typeof next.of === 'string') return undefined
    return JSON.stringify(before.marks) === JSON.stringify(next.of.marks) ? before.marks : undefined
  }
}

/** The space between RESOLVED and the words is printed, but is none of them. */
function withoutFirstSpace(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ text, of }) => of !== null || text.trim() !== '')
  return first < 0 ? [] : tokens.slice(first)
}
