import { risingPairs } from '../../../shared/domain/review/rising-pairs.ts'
import { likenessOf } from './likeness.ts'
import type { ReturnedLine } from './returned-lines.ts'

/** A paragraph as it was printed: its bookmark and its words. */
export type PrintedParagraph = { readonly bookmark: string; readonly text: string }

/**
 * Which line is which printed paragraph, by its place among them; null for a line that is none: a new one, the
 * other half of one that was split, or one that was moved. Bookmarks say it; where they are gone, words do.
 */
export function matchedLines(
  lines: readonly ReturnedLine[],
  printed: readonly PrintedParagraph[],
): readonly (number | null)[] {
  const marked = inPlace(byBookmarks(lines, printed))
  return byWords(lines, printed, marked)
}

type Matches = readonly (number | null)[]

/** Each line takes one of its bookmarks, each bookmark one of its lines: those first that are most alike. */
function byBookmarks(lines: readonly ReturnedLine[], printed: readonly PrintedParagraph[]): Matches {
  const places = new Map(printed.map(({ bookmark }, place) => [bookmark, place]))
  const pairs = lines.flatMap((line, at) =>
    line.bookmarks.flatMap((name) => {
      const place = places.get(name)
      if (place === undefined || isBlank(line)) return []
      return [{ at, place, alike: likenessOf(line.text, printed[place]?.text ?? '') }]
    }),
  )
  const matches: (number | null)[] = lines.map(() => null)
  const taken = new Set<number>()
  for (const { at, place } of pairs.toSorted((one, other) => other.alike - one.alike)) {
    if (matches[at] !== null || taken.has(place)) continue
    matches[at] = place
    taken.add(place)
  }
  return matches
}

function isBlank({ text }: ReturnedLine): boolean {
  return text.trim() === ''
}

/** Leaves out what stands in another order than it was printed in: that was moved. */
function inPlace(matches: Matches): Matches {
  const placed = matches.flatMap((after) => (after === null ? [] : [{ after }]))
  const kept = new Set(risingPairs(placed).map(({ after }) => after))
  return matches.map((place) => (place !== null && kept.has(place) ? place : null))
}

/** No notes have as many lines twice over; what has more is not compared word by word. */
const MOST_PAIRS = 2_000_000

/** Between two lines that are known, finds others by what they say. */
function byWords(
  lines: readonly ReturnedLine[],
  printed: readonly PrintedParagraph[],
  marked: Matches,
): Matches {
  const matches = [...marked]
  let [line, place] = [0, 0]
  for (let at = 0; at <= lines.length; at += 1) {
    const known = at < lines.length ? (marked[at] ?? null) : printed.length
    if (known === null) continue
    const gap = { lines: range(line, at), places: range(place, known) }
    if (gap.lines.length * gap.places.length <= MOST_PAIRS) {
      for (const pair of alignedPairs(gap, lines, printed)) matches[pair.at] = pair.place
    }
    line = at + 1
    place = known + 1
  }
  return matches
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

type Gap = { readonly lines: readonly number[]; readonly places: readonly number[] }
type Pair = { readonly at: number; readonly place: number }

/** Half the words in common make two lines the same, in the order in which most is the same. */
const ALIKE = 0.5

function alignedPairs(
  { lines: open, places }: Gap,
  lines: readonly ReturnedLine[],
  printed: readonly PrintedParagraph[],
): readonly Pair[] {
  const alike = open.map((at) =>
    places.map((place) => {
      const likeness = likenessOf(lines[at]?.text ?? '', printed[place]?.text ?? '')
      return likeness < ALIKE ? 0 : likeness
    }),
  )
  const best = bestSums(alike, places.length)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < open.length && j < places.length) {
    const here = alike[i]?.[j] ?? 0
    if (here > 0 && sumAt(best, i, j) === here + sumAt(best, i + 1, j + 1)) {
      pairs.push({ at: open[i] ?? 0, place: places[j] ?? 0 })
      i += 1
      j += 1
    } else if (sumAt(best, i, j) === sumAt(best, i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

/** How alike the rests from each pair of places on are, at most. */
function bestSums(alike: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  let below: readonly number[] = Array.from({ length: width + 1 }, () => 0)
  const rows = [below]
  for (const likenesses of alike.toReversed()) {
    const row = Array.from({ length: width + 1 }, () => 0)
    for (let j = width - 1; j >= 0; j -= 1) {
      const [down = 0, right = 0, across = 0, here = 0] = [below[j], row[j + 1], below[j + 1], likenesses[j]]
      row[j] = Math.max(down, right, here > 0 ? here + across : 0)
    }
    rows.push(row)
    below = row
  }
  return rows.reverse()
}

function sumAt(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}
