import type { Hand, ReturnedParagraph } from './returned-file.ts'

/** What was taken out of the paragraphs with a bookmark, and by whom; the end of a line is a line break. */
export type Removed = { readonly text: string; readonly hand: Hand }

export function removedByBookmark(
  paragraphs: readonly ReturnedParagraph[],
): ReadonlyMap<string, readonly Removed[]> {
  const removed = new Map<string, readonly Removed[]>()
  for (const paragraph of paragraphs) {
    const found = removedFrom(paragraph)
    for (const name of found.length === 0 ? [] : paragraph.bookmarks) {
      removed.set(name, [...(removed.get(name) ?? []), ...found])
    }
  }
  return removed
}

function removedFrom({ words, end }: ReturnedParagraph): readonly Removed[] {
  const gone = words.flatMap((it) => (it.kind === 'deleted' ? [{ text: it.text, hand: it.hand }] : []))
  return end.kind === 'deleted' ? [...gone, { text: '\n', hand: end.hand }] : gone
}
