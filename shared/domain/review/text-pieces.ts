/**
 * Marks of punctuation and signs, each a piece of its own. They are listed rather than asked of the engine's
 * tables, because stored suggestions count pieces: a text has to fall into the same ones for ever.
 */
const MARKS = '!-/:-@[-`{-~¡-©«-´¶-¸»¿‐-⁞€'
const LETTERS = `[^\\s${MARKS}]+`
const JOINS = `['’.,:/-]`
const PIECE = new RegExp(`\\s+|${LETTERS}(?:${JOINS}${LETTERS})*|[${MARKS}]`, 'gu')

/** A text in its words, the white space between them, and its punctuation. Together they are the text. */
export function textPieces(text: string): readonly string[] {
  return text.match(PIECE) ?? []
}

/** Whether a text holds anything that is read aloud: more than white space and punctuation. */
export function isWord(text: string): boolean {
  return WORD.test(text)
}

/** Whether a mark holds two words together: `10:30`, `don’t`. */
export function isJoin(text: string): boolean {
  return JOIN.test(text)
}

const JOIN = new RegExp(`^${JOINS}$`, 'u')
const WORD = new RegExp(`[^\\s${MARKS}]`, 'u')
