import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { publicPapers } from '../domain/papers/public-papers.ts'
import { byOrder } from '../domain/sorting.ts'
import type { ItemId } from '../records/ids.ts'
import type { Paper } from '../records/paper.ts'
import type { AgendaSource } from './agenda.ts'
import { type PageRange, planPages } from './page-plan.ts'

export type AgendaRanges = {
  readonly ranges: ReadonlyMap<ItemId, PageRange>
  /** The codes of items with a paper whose pages are not known; with one of them no range is known. */
  readonly uncounted: readonly string[]
}

/** The pages that the papers of an agenda take in its public pack, as far as they are counted. */
export function agendaRanges(source: AgendaSource, papers: readonly Paper[], firstPage = 1): AgendaRanges {
  const open = publicPapers(source, papers)
  const inOrder = itemsInOrder(codedAgenda(source.sections, source.items))
    .filter(({ item }) => item.urgent === null)
    .flatMap(({ item, code }) =>
      open
        .filter(({ itemId }) => itemId === item.id)
        .sort(byOrder)
        .map(({ pages }) => ({ itemId: item.id, code, pages: pages.state === 'known' ? pages.count : 0 })),
    )
  const uncounted = [...new Set(inOrder.filter(({ pages }) => pages === 0).map(({ code }) => code))]
  return { ranges: uncounted.length > 0 ? new Map() : planPages(inOrder, firstPage).ranges, uncounted }
}
