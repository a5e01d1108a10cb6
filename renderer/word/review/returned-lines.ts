import type { Hand, ReturnedParagraph, ReturnedWords } from './returned-file.ts'

/** A line as the chair would have it: a paragraph, or several that were joined. */
export type ReturnedLine = Pick<ReturnedParagraph, 'bookmarks' | 'style' | 'listing'> & {
  readonly words: readonly ReturnedWords[]
  /** What is left when all changes are taken; blank for a paragraph that was taken out. */
  readonly text: string
  /** Who ended the line, where its end was put in. */
  readonly end: Hand | null
  /** The paragraphs of the file that it was made of. */
  readonly paragraphs: readonly number[]
}

/** The lines of a file when all changes in it are taken. */
export function linesOf(paragraphs: readonly ReturnedParagraph[]): readonly ReturnedLine[] {
  const lines: ReturnedLine[] = []
  let joined: number[] = []
  paragraphs.forEach((paragraph, at) => {
    joined.push(at)
    if (paragraph.end.kind === 'deleted' && at < paragraphs.length - 1) return
    lines.push(lineOf(paragraph, joined, paragraphs))
    joined = []
  })
  return lines
}

/** A paragraph that was taken out, end and all, has no words in the one that comes after it. */
function lineOf(
  last: ReturnedParagraph,
  joined: readonly number[],
  paragraphs: readonly ReturnedParagraph[],
): ReturnedLine {
  const all = joined.flatMap((at) => paragraphs[at] ?? [])
  const written = all.filter(({ words }) => textAfter(words).trim() !== '')
  const parts = written.length === 0 ? all : written
  const words = parts.flatMap((part) => part.words)
  return {
    bookmarks: [...new Set(parts.flatMap(({ bookmarks }) => bookmarks))],
    style: last.style,
    listing: last.listing,
    words,
    text: textAfter(words),
    end: last.end.kind === 'inserted' ? last.end.hand : null,
    paragraphs: joined,
  }
}

export function textAfter(words: readonly ReturnedWords[]): string {
  return words.map(({ kind, text }) => (kind === 'deleted' ? '' : text)).join('')
}

export function textBefore(words: readonly ReturnedWords[]): string {
  return words.map(({ kind, text }) => (kind === 'inserted' ? '' : text)).join('')
}
