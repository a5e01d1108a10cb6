import { risingPairs } from './rising-pairs.ts'

/** A stretch that two rows have in common: from `before` on in the one, from `after` on in the other. */
export type Run = { readonly before: number; readonly after: number; readonly length: number }

/** A part of the one row and the part of the other that it is held against, each up to before its end. */
export type Gap = {
  readonly before: number
  readonly beforeEnd: number
  readonly after: number
  readonly afterEnd: number
}

export type Rows = {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** Whether rows may be held together at it where it stands once in each: a word may, a comma may not. */
  readonly isAnchor: (key: string) => boolean
}

/**
 * What two rows have in common, in the order of both: what stands at both ends of them; then what is there just
 * once in each, and around that the same again; and where there is no such thing, as much as can be.
 */
export function commonRuns(rows: Rows, gap: Gap = wholeGap(rows)): readonly Run[] {
  const { before, beforeEnd, after, afterEnd } = gap
  const start = sharedStart(rows, gap)
  const end = sharedEnd(rows, { ...gap, before: before + start, after: after + start })
  const inner = {
    before: before + start,
    beforeEnd: beforeEnd - end,
    after: after + start,
    afterEnd: afterEnd - end,
  }
  return [
    { before, after, length: start },
    ...innerRuns(rows, inner),
    { before: beforeEnd - end, after: afterEnd - end, length: end },
  ].filter(({ length }) => length > 0)
}

function wholeGap({ before, after }: Rows): Gap {
  return { before: 0, beforeEnd: before.length, after: 0, afterEnd: after.length }
}

function sharedStart({ before, after }: Rows, gap: Gap): number {
  const most = Math.min(gap.beforeEnd - gap.before, gap.afterEnd - gap.after)
  let length = 0
  while (length < most && before[gap.before + length] === after[gap.after + length]) length += 1
  return length
}

function sharedEnd({ before, after }: Rows, gap: Gap): number {
  const most = Math.min(gap.beforeEnd - gap.before, gap.afterEnd - gap.after)
  let length = 0
  while (length < most && before[gap.beforeEnd - 1 - length] === after[gap.afterEnd - 1 - length]) length += 1
  return length
}

function innerRuns(rows: Rows, gap: Gap): readonly Run[] {
  if (gap.before === gap.beforeEnd || gap.after === gap.afterEnd) return []
  const anchors = risingPairs(onceInEach(rows, gap))
  if (anchors.length === 0) return longestRuns(rows, gap)
  const runs: Run[] = []
  let { before, after } = gap
  for (const anchor of anchors) {
    runs.push(...commonRuns(rows, { before, after, beforeEnd: anchor.before, afterEnd: anchor.after }))
    runs.push({ ...anchor, length: 1 })
    before = anchor.before + 1
    after = anchor.after + 1
  }
  return [...runs, ...commonRuns(rows, { ...gap, before, after })]
}

type Pair = { readonly before: number; readonly after: number }

/** Where what stands once in each row stands, in the order of the first. */
function onceInEach({ before, after, isAnchor }: Rows, gap: Gap): readonly Pair[] {
  const there = placesOfSingles(after, gap.after, gap.afterEnd)
  const here = placesOfSingles(before, gap.before, gap.beforeEnd)
  return [...here].flatMap(([key, place]) => {
    const other = there.get(key)
    return place === SEVERAL || other === undefined || other === SEVERAL || !isAnchor(key)
      ? []
      : [{ before: place, after: other }]
  })
}

const SEVERAL = -1

function placesOfSingles(row: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let at = from; at < to; at += 1) {
    const key = row[at] ?? ''
    places.set(key, places.has(key) ? SEVERAL : at)
  }
  return places
}

/** More is not held together word by word: it counts as written anew. */
const MOST_CELLS = 4_000_000

function longestRuns({ before, after }: Rows, gap: Gap): readonly Run[] {
  const [height, width] = [gap.beforeEnd - gap.before, gap.afterEnd - gap.after]
  if (height * width > MOST_CELLS) return []
  const one = before.slice(gap.before, gap.beforeEnd)
  const other = after.slice(gap.after, gap.afterEnd)
  const lengths = sharedLengths(one, other)
  const at = (i: number, j: number) => lengths[i * (width + 1) + j] ?? 0
  const runs: Run[] = []
  for (let i = 0, j = 0; i < height && j < width; ) {
    if (one[i] === other[j]) {
      runs.push({ before: gap.before + i, after: gap.after + j, length: 1 })
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return runs
}

/** How much the rests from each pair of places on have in common, row after row. */
function sharedLengths(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1
  const lengths = new Uint32Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const at = i * width + j
      const [down = 0, right = 0, across = 0] = [
        lengths[at + width],
        lengths[at + 1],
        lengths[at + width + 1],
      ]
      lengths[at] = one[i] === other[j] ? across + 1 : Math.max(down, right)
    }
  return lengths
}
