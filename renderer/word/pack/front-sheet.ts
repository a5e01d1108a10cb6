import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { ConfidentialPack, PublicPack } from '../../../shared/documents/pack.ts'
import type { PageRange } from '../../../shared/documents/page-plan.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import { agendaToWord } from '../agenda/agenda-to-word.ts'
import type { FrontSheet } from './build-pack.ts'

/**
 * The agenda that a pack begins with.
 * @param numbers whether its page numbers refer to the papers behind it, or stand as they are
 */
export function frontSheet(
  { kind, source, part }: PublicPack | ConfidentialPack,
  ranges: ReadonlyMap<ItemId, PageRange>,
  numbers: 'words' | 'fields',
): FrontSheet {
  const edition = kind === 'public pack' ? 'public' : 'restricted'
  const document = agendaDocument(source, { status: 'clean', ranges, edition, part })
  const items = document.blocks.filter((block) => block.kind === 'agenda item')
  // The block of an item has the item's own id, which is looked up and not believed.
  const bookmarks = source.items.flatMap(({ id }): [ItemId, string][] => {
    const block = items.find((it) => it.id === id)
    return block ? [[id, block.bookmark]] : []
  })
  return { file: agendaToWord(document, numbers), bookmarks: new Map(bookmarks) }
}
