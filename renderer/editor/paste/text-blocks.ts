import { cleanText } from './clean-text.ts'
import type { RawBlock } from './raw-block.ts'
import { inlineText } from './words.ts'

const LINE_END = /\r\n|[\n\v\f\r\u2028\u2029]/u

/** The paragraphs of plain text: one a line. */
export function blocksOfText(text: string): readonly RawBlock[] {
  return text
    .split(LINE_END)
    .map((line) => cleanText(line).trim())
    .filter((line) => line !== '')
    .map((line) => ({ words: [inlineText(line, { bold: false, italic: false })], place: null }))
}
