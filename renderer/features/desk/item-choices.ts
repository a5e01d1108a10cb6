import { codedAgenda, itemsInOrder } from '../../../shared/domain/agenda/codes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ItemId } from '../../../shared/records/ids.ts'

/** An item of the agenda as it is picked from a list. */
export type ItemChoice = { readonly id: ItemId; readonly code: string; readonly title: string }

/** The items of the agenda in their order. */
export function itemChoices({ sections, items }: Pick<MeetingSnapshot, 'sections' | 'items'>) {
  return itemsInOrder(codedAgenda(sections, items)).map(
    ({ item, code }): ItemChoice => ({ id: item.id, code, title: item.title }),
  )
}
