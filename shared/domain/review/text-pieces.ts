/**
 * Marks of punctuation and signs, each a piece of its own. They are listed rather than asked of the engine's
 * tables, because stored suggestions count pieces: a text has to fall into the same ones for ever.
 */
const MARKS = '!-/:-@[-`{-~¡-©«-´¶-¸»¿‐-⁞€'
const LETTERS = `[^\\s${MARKS}]+`
const PIECE = new RegExp(`\\s+|${LETTERS}(?:['’.,:/-]${LETTERS})*|[${MARKS}]`, 'gu')

/** A text in its words, the white space between them, and its punctuation. Together they are the text. */
export function textPieces(text: string): readonly string[] {
  return text.match(PIECE) ?? []
}

/** Whether a text holds anything that is read aloud: more than white space and punctuation. */
export function isWord(text: string): boolean {
  return WORD.test(text)
}

const WORD = new RegExp(`[^\\s${MARKS}]`, 'u')
