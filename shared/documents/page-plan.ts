import type { ItemId } from '../records/ids.ts'

/** The pages of a pack on which something stands, both of them included. */
export type PageRange = { readonly first: number; readonly last: number }

/** A paper with the pages that it has by itself. */
export type CountedPaper = { readonly itemId: ItemId; readonly pages: number }

/** Where a paper stands in a pack. */
export type PlannedPaper = CountedPaper & {
  readonly first: number
  /** Its last page, the blank one included. */
  readonly last: number
  /** The page that is left blank after it, so that the next paper begins on an odd one. */
  readonly blank: number | null
}

export type PagePlan = {
  /** The papers in the order in which they were given. */
  readonly papers: readonly PlannedPaper[]
  /** The pages of each item, from the first page of its first paper to the last of its last. */
  readonly ranges: ReadonlyMap<ItemId, PageRange>
  /** The last page of all; 0 where there is no paper. */
  readonly lastPage: number
}

/**
 * Numbers the pages of papers one after the other: ranges follow on each other, begin on an odd
 * page and end on an even one.
 * @param firstPage an odd number: 1, unless it is a supplement that goes on from a pack
 */
export function planPages(papers: readonly CountedPaper[], firstPage = 1): PagePlan {
  const planned: PlannedPaper[] = []
  for (const paper of papers) planned.push(placed(paper, (planned.at(-1)?.last ?? firstPage - 1) + 1))
  return { papers: planned, ranges: rangesOf(planned), lastPage: planned.at(-1)?.last ?? 0 }
}

function placed(paper: CountedPaper, first: number): PlannedPaper {
  const ownLast = first + paper.pages - 1
  const isOdd = paper.pages % 2 === 1
  return { ...paper, first, last: isOdd ? ownLast + 1 : ownLast, blank: isOdd ? ownLast + 1 : null }
}

function rangesOf(papers: readonly PlannedPaper[]): ReadonlyMap<ItemId, PageRange> {
  const ranges = new Map<ItemId, PageRange>()
  for (const { itemId, first, last } of papers) {
    ranges.set(itemId, { first: ranges.get(itemId)?.first ?? first, last })
  }
  return ranges
}
