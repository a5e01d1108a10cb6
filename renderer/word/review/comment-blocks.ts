import type { VersionParagraph } from './printed-version.ts'
import type { ReturnedParagraph } from './returned-file.ts'
import type { ReturnedLine } from './returned-lines.ts'

type Read = {
  readonly lines: readonly ReturnedLine[]
  readonly matches: readonly (number | null)[]
  readonly version: readonly VersionParagraph[]
}

/**
 * The printed block that a paragraph of the file belongs to, by its place: its own, the one that it was a part of,
 * or else the last one before it.
 */
export function blockOfParagraphs(
  paragraphs: readonly ReturnedParagraph[],
  { lines, matches, version }: Read,
): (paragraph: number) => string {
  const marked = new Map(version.map(({ bookmark, blockId }) => [bookmark, blockId]))
  const blocks: string[] = []
  lines.forEach((line, at) => {
    const match = matches[at] ?? null
    const own = match === null ? undefined : version[match]?.blockId
    for (const paragraph of line.paragraphs) {
      const names = paragraphs[paragraph]?.bookmarks ?? []
      const named = names.map((name) => marked.get(name)).findLast((it) => it !== undefined)
      const [first, second] = line.paragraphs.length === 1 ? [own, named] : [named, own]
      blocks[paragraph] = first ?? second ?? blocks[paragraph - 1] ?? version[0]?.blockId ?? ''
    }
  })
  return (paragraph) => blocks[Math.min(paragraph, blocks.length - 1)] ?? ''
}
