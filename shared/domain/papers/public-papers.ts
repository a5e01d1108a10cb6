import type { Item, Section } from '../../records/meeting.ts'
import type { Paper } from '../../records/paper.ts'

type Agenda = { readonly sections: readonly Section[]; readonly items: readonly Item[] }

/** The papers that the public may see: none of a restricted item's. */
export function publicPapers({ sections, items }: Agenda, papers: readonly Paper[]): readonly Paper[] {
  const open = new Set(sections.filter(({ restricted }) => !restricted).map(({ id }) => id))
  const openItems = new Set(items.filter(({ sectionId }) => open.has(sectionId)).map(({ id }) => id))
  return papers.filter(({ itemId }) => openItems.has(itemId))
}
