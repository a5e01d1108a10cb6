import {
  type Direction,
  type ItemPlace,
  moveItemChanges,
  newItemChanges,
  nudgedPlace,
} from '../../../shared/domain/agenda/agenda-editing.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { ItemId, SectionId } from '../../../shared/records/ids.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import type { Draft } from '../../fields/draft.ts'
import { say } from '../../session/session.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'
import type { EditingParts } from './use-edit-agenda.ts'

/** What can be done to the items of an agenda. */
export function itemEditing({ agenda, meetingId, newId, step, onStored }: EditingParts) {
  const placeOf = (itemId: ItemId): ItemPlace | undefined => {
    const section = agenda.find((it) => it.items.some(({ item }) => item.id === itemId))
    if (section === undefined) return undefined
    return { sectionId: section.section.id, index: section.items.findIndex(({ item }) => item.id === itemId) }
  }
  const addItem = (sectionId: SectionId, index: number) => {
    const { itemId, changes } = newItemChanges(
      agenda,
      { meetingId, title: '', at: { sectionId, index } },
      newId,
    )
    void step('new item', changes)
    focusTitleOf(itemId)
  }
  const moveItem = (itemId: ItemId, to: ItemPlace) => {
    const changes = moveItemChanges(agenda, itemId, to)
    if (changes.length > 0) void step('move of an item', changes).then(() => say('Moved.'))
  }
  return {
    addItem,
    moveItem,
    addItemAfter: (itemId: ItemId) => {
      const place = placeOf(itemId)
      if (place !== undefined) addItem(place.sectionId, place.index + 1)
    },
    /** A held-down key asks faster than the screen follows: each step goes on from what is stored. */
    nudgeItem: (itemId: ItemId, direction: Direction) =>
      onStored(async (stored) => {
        const to = nudgedPlace(stored, itemId, direction)
        if (to === undefined)
          return say(direction === 'up' ? 'This is the first item.' : 'This is the last item.')
        await step('move of an item', moveItemChanges(stored, itemId, to))
        say('Moved.')
        focusTitleAt(itemId, to)
      }),
    dropItem: (dragged: ItemId, onto: ItemId, edge: 'above' | 'below') => {
      const to = landing(placeOf(dragged), placeOf(onto), edge)
      if (to !== undefined) moveItem(dragged, to)
    },
    /** Empty takes the next code. */
    setCode: (item: Item, written: string) => {
      void step('change of a code', [edit('items', item, { code: written.trim() || null })])
    },
    itemTitle: (item: Item) => draftOf(item, 'title'),
    itemNote: (item: Item) => draftOf(item, 'note'),
  }
}

/** The place among the others of an item that was let go above or below another one. */
function landing(from: ItemPlace | undefined, onto: ItemPlace | undefined, edge: 'above' | 'below') {
  if (from === undefined || onto === undefined) return undefined
  const leavesAbove = from.sectionId === onto.sectionId && from.index < onto.index
  return { ...onto, index: onto.index + (edge === 'below' ? 1 : 0) - (leavesAbove ? 1 : 0) }
}

function draftOf(item: Item, field: 'title' | 'note'): Draft {
  return {
    key: `item/${item.id}/${field}`,
    label: 'change of an item',
    stored: item[field],
    changesFor: (text) => [edit('items', item, { [field]: text })],
  }
}

/** A new row gets the keys. */
function focusTitleOf(itemId: ItemId): void {
  focusOnceThere(`[data-item="${itemId}"] [data-title] textarea`)
}

/** A row that moves keeps the keys, once it stands in its new place. */
function focusTitleAt(itemId: ItemId, { sectionId, index }: ItemPlace): void {
  const row = `[data-section="${sectionId}"] [data-item="${itemId}"]:nth-child(${index + 1})`
  focusOnceThere(`${row} [data-title] textarea`)
}
