import { notesToWord } from '../../../renderer/word/notes-to-word.ts'
import type { Block } from '../../../shared/documents/model.ts'
import { notes } from '../documents.ts'
import { type ReadParagraph, type ReadRun, readWord, textOf } from './read-word.ts'

/** What blocks become in Word, a line each: `Minute Heading | 129. | Introduction`. */
export function printed(...blocks: readonly Block[]): string[] {
  return readWord(notesToWord(notes(...blocks))).map((it) =>
    [it.style, it.label ?? '', textOf(it)].join(' | '),
  )
}

/** The labels that Word shows before blocks, and nothing for those that it does not count. */
export function labels(...blocks: readonly Block[]): (string | undefined)[] {
  return readWord(notesToWord(notes(...blocks))).map((it) => it.label)
}

/** The runs of one block in Word, with their looks: `plain`, `*bold*`, `/italic/`, `Decision Word:RESOLVED`. */
export function looks(block: Block): string[] {
  return onlyParagraph(block).runs.map(lookOf)
}

/** The text of one block in Word, line breaks and all. */
export function textIn(block: Block): string {
  return textOf(onlyParagraph(block))
}

function onlyParagraph(block: Block): ReadParagraph {
  const [paragraph] = readWord(notesToWord(notes(block)))
  if (!paragraph) throw new Error('The document has no paragraph')
  return paragraph
}

function lookOf({ text, bold, italic, style }: ReadRun): string {
  if (style !== '') return `${style}:${text}`
  const slanted = italic ? `/${text}/` : text
  return bold ? `*${slanted}*` : slanted
}
