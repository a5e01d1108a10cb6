import { type Change, put } from '../../records/change.ts'
import type { ItemId, NewId } from '../../records/ids.ts'
import type { Item } from '../../records/meeting.ts'
import { EMPTY_BODY } from '../../records/note-body.ts'

/** An item of business before it is given an id. */
export type PlannedItem = Omit<Item, 'id'>

/** Puts an item on the agenda with the public minute that every item has: not minuted, without words. */
export function newItemRecords(
  planned: PlannedItem,
  newId: NewId,
): { readonly itemId: ItemId; readonly changes: readonly Change[] } {
  const itemId = newId('item')
  const minute = {
    id: newId('publicMinute'),
    itemId,
    meetingId: planned.meetingId,
    standing: 'not minuted' as const,
    title: null,
    body: EMPTY_BODY,
  }
  return { itemId, changes: [put('items', { id: itemId, ...planned }), put('publicMinutes', minute)] }
}
