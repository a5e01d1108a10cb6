import type { Phrase } from '../../records/committee.ts'

/** The abbreviation as it follows the stroke: without one of its own, and in one word. */
export function abbreviationIn(written: string): string {
  return written.replace(/[\s/]/g, '')
}

/** The abbreviations that several phrases have, in small letters: only one of them can be called by it. */
export function repeatedAbbreviations(phrases: readonly Phrase[]): ReadonlySet<string> {
  const all = phrases.map(({ abbreviation }) => abbreviation.toLowerCase()).filter((it) => it !== '')
  return new Set(all.filter((it, at) => all.indexOf(it) !== at))
}

/** The phrases with one of them a place further up or down; as they were where it is the first or last already. */
export function withPhraseMoved(
  phrases: readonly Phrase[],
  id: Phrase['id'],
  direction: 'up' | 'down',
): readonly Phrase[] {
  const from = phrases.findIndex((it) => it.id === id)
  const moved = phrases[from]
  const to = direction === 'up' ? from - 1 : from + 1
  if (moved === undefined || phrases[to] === undefined) return phrases
  const others = phrases.filter((it) => it.id !== id)
  return [...others.slice(0, to), moved, ...others.slice(to)]
}
