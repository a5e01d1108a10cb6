import { textOf } from '../read-word.ts'
import { all, DRAWING, isOn, value } from '../xml.ts'
import type { LintedFile } from './linted-file.ts'

/** What a reader with a screen reader, or with tired eyes, needs (conventions, section 13). */

export function skippedHeadings({ paragraphs }: LintedFile): string[] {
  const headings = paragraphs.filter((it) => it.heading !== undefined)
  if (headings.length === 0) return ['no heading']
  return headings
    .filter((it, at) => (it.heading ?? 0) > (headings[at - 1]?.heading ?? 0) + 1)
    .map((it) => `level ${it.heading} at "${textOf(it)}"`)
}

export function tablesWithoutHeader({ inWords }: LintedFile): string[] {
  const bare = inWords('tbl').filter((table) => !isOn(all(all(table, 'tr')[0], 'tblHeader')[0]))
  return bare.map((table) => `table "${table.textContent}"`)
}

export function mergedCells({ inWords }: LintedFile): string[] {
  return [...inWords('vMerge'), ...inWords('gridSpan')].map((it) => `w:${it.localName}`)
}

export function picturesWithoutWords({ body }: LintedFile): string[] {
  const silent = all(body, 'docPr', DRAWING).filter((it) => !it.getAttribute('descr'))
  return silent.map((it) => `picture "${it.getAttribute('name')}"`)
}

export function emptyParagraphs({ paragraphs }: LintedFile): string[] {
  return paragraphs.filter((it) => textOf(it).trim() === '').map((it) => `an empty ${it.style}`)
}

/** Numbers and bullets that were typed are not a list for a screen reader. */
export function typedNumbers({ paragraphs }: LintedFile): string[] {
  const typed = /^(\d+\.|[a-z][.)]|\([a-z\d]\)|[•·–-])\s/
  return paragraphs.filter((it) => it.label === undefined && typed.test(textOf(it))).map(textOf)
}

export function justifiedText({ anywhere }: LintedFile): string[] {
  const spread = ['both', 'distribute', 'lowKashida', 'mediumKashida', 'highKashida', 'thaiDistribute']
  return anywhere('jc')
    .map((it) => value(it))
    .filter((it) => spread.includes(it))
}
