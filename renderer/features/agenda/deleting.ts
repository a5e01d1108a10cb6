import type { CodedSection } from '../../../shared/domain/agenda/codes.ts'
import { whyNumberedItemsStay } from '../../../shared/domain/numbers/issued-numbers.ts'
import { remove } from '../../../shared/records/change.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { removalOfItems } from '../../data/removals.ts'
import { say } from '../../session/session.ts'
import type { EditingParts } from './use-edit-agenda.ts'

/** How items and sections are deleted; each answers false where they stay, because a number was issued. */
export function deleting({ snapshot, database, step }: EditingParts) {
  return {
    deleteItem: async (item: Item) => {
      const why = whyNumberedItemsStay(snapshot.meeting, [item])
      if (why !== null) return stays(why)
      const removal = await removalOfItems(database, [item.id])
      if ((await step(`deletion of ${item.title || 'an item'}`, removal)) === 'not kept')
        return stays(`Nothing was deleted: “${item.title}” is still there.`)
      say(`Deleted “${item.title}”.`, true)
      return true
    },
    deleteSection: async ({ section, items }: CodedSection) => {
      const own = items.map(({ item }) => item)
      const why = whyNumberedItemsStay(snapshot.meeting, own)
      if (why !== null) return stays(why)
      const removed = await removalOfItems(
        database,
        own.map(({ id }) => id),
      )
      const changes = [...removed, remove('sections', section.id)]
      if ((await step(`deletion of ${section.title || 'a section'}`, changes)) === 'not kept')
        return stays(`Nothing was deleted: the section “${section.title}” is still there.`)
      say(`Deleted the section “${section.title}”.`, true)
      return true
    },
  }
}

function stays(sentence: string): false {
  say(sentence)
  return false
}
