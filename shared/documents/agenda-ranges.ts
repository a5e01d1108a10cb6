import { type AgendaPart, isPublishedWith, supplementsOf } from '../domain/agenda/agenda-parts.ts'
import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { publicPapers } from '../domain/papers/public-papers.ts'
import { byOrder } from '../domain/sorting.ts'
import type { ItemId } from '../records/ids.ts'
import type { Paper } from '../records/paper.ts'
import type { AgendaSource } from './agenda.ts'
import { type CountedPaper, type PageRange, planPages } from './page-plan.ts'

export type AgendaRanges = {
  readonly ranges: ReadonlyMap<ItemId, PageRange>
  /** The codes of items with a paper whose pages are not known; with one of them no range is known. */
  readonly uncounted: readonly string[]
  /** Those of them that went round before the part: without their pages it cannot go on. */
  readonly uncountedBefore: readonly string[]
  /** The first page of the part: after those of the agenda and of the supplements before it. */
  readonly firstPage: number
}

/**
 * The pages that the papers of a part of the agenda take in its pack, as far as they are counted. A
 * supplement goes on where the agenda, or the supplement before it, ended; restricted papers come behind
 * all others.
 */
export function agendaRanges(
  source: AgendaSource,
  papers: readonly Paper[],
  part: AgendaPart = 'agenda',
  edition: 'public' | 'confidential' = 'public',
): AgendaRanges {
  const open = publicPapers(source, papers)
  const upTo = [
    'agenda' as const,
    ...supplementsOf(source.items).filter((it) => part !== 'agenda' && it <= part),
  ]
  const before = upTo.slice(0, -1).flatMap((it) => papersOfPart(source, open, it))
  const restricted = edition === 'public' ? [] : papers.filter((it) => !open.includes(it))
  const own = [...papersOfPart(source, open, part), ...papersOfPart(source, restricted, part)]
  const uncounted = uncountedCodes([...before, ...own])
  if (uncounted.length > 0)
    return { ranges: new Map(), uncounted, uncountedBefore: uncountedCodes(before), firstPage: 1 }
  const firstPage = planPages(before).lastPage + 1
  return { ranges: planPages(own, firstPage).ranges, uncounted, uncountedBefore: [], firstPage }
}

function uncountedCodes(papers: readonly CodedPaper[]): readonly string[] {
  return [...new Set(papers.filter(({ pages }) => pages === 0).map(({ code }) => code))]
}

type CodedPaper = CountedPaper & { readonly code: string }

/** The papers of a part in the order of the agenda; one that is not counted yet has no pages. */
function papersOfPart(
  { sections, items }: AgendaSource,
  papers: readonly Paper[],
  part: AgendaPart,
): readonly CodedPaper[] {
  return itemsInOrder(codedAgenda(sections, items))
    .filter(({ item }) => isPublishedWith(item, part))
    .flatMap(({ item, code }) =>
      papers
        .filter(({ itemId }) => itemId === item.id)
        .sort(byOrder)
        .map(({ pages }) => ({ itemId: item.id, code, pages: pages.state === 'known' ? pages.count : 0 })),
    )
}
