import type { Inline, NoteBlock, NoteBody } from '../records/note-body.ts'

/** The words of a minute as plain text, a line for each paragraph, point, lead and clause. */
export function textOfBody(body: NoteBody): string {
  return body.content.flatMap(linesOfBlock).join('\n')
}

/** Whether the body holds any word at all. */
export function isWritten(body: NoteBody): boolean {
  return body.content.some(hasWords)
}

/** Whether a block holds any word; white space is none. */
export function hasWords(block: NoteBlock): boolean {
  return linesOfBlock(block).some((line) => line.trim() !== '')
}

/** The plain text of one stretch of words. */
export function textOfWords(words: readonly Inline[] | undefined): string {
  return (words ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
}

function linesOfBlock(block: NoteBlock): readonly string[] {
  if (block.type !== 'resolution') return [textOfWords(block.content)]
  return block.content.map((part) => textOfWords(part.content))
}
