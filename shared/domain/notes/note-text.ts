import type { Inline, NoteBlock, NoteBody } from '../../records/note-body.ts'

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
  return (words ?? []).map(textOfInline).join('')
}

/** What one piece of a text says; a person mentioned is named as they were when last seen. */
export function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'hardBreak':
      return '\n'
    case 'mention':
      return inline.attrs.text
  }
}

function linesOfBlock(block: NoteBlock): readonly string[] {
  if (block.type !== 'resolution') return [textOfWords(block.content)]
  return block.content.map((part) => textOfWords(part.content))
}
