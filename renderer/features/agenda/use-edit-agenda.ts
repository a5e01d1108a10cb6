import {
  type Direction,
  type ItemPlace,
  moveItemChanges,
  moveSectionChanges,
  newItemChanges,
  newSectionChanges,
  nudgedPlace,
  nudgedSectionIndex,
} from '../../../shared/domain/agenda-editing.ts'
import { codedAgenda } from '../../../shared/domain/codes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import { remove } from '../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { ItemId, SectionId } from '../../../shared/records/ids.ts'
import type { Item, Section } from '../../../shared/records/meeting.ts'
import { useData } from '../../data/data-context.tsx'
import { removalOfItems } from '../../data/removals.ts'
import type { Draft } from '../../fields/draft.ts'
import { say } from '../../session/session.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'

/** Everything that can be done to an agenda. */
export type AgendaEditing = ReturnType<typeof useEditAgenda>

export function useEditAgenda(snapshot: MeetingSnapshot) {
  const { commit, database, newId } = useData()
  const meetingId = snapshot.meeting.id
  const agenda = codedAgenda(snapshot.sections, snapshot.items)
  const step = (label: string, changes: readonly StepChange[]) =>
    commit({ label, changes, undo: { kind: 'own step' } })

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
    if (changes.length === 0) return
    void step('move of an item', changes).then(() => say('Moved.'))
  }
  return {
    addItem,
    moveItem,
    addItemAfter: (itemId: ItemId) => {
      const place = placeOf(itemId)
      if (place !== undefined) addItem(place.sectionId, place.index + 1)
    },
    nudgeItem: (itemId: ItemId, direction: Direction) => {
      const to = nudgedPlace(agenda, itemId, direction)
      if (to === undefined)
        return say(direction === 'up' ? 'This is the first item.' : 'This is the last item.')
      moveItem(itemId, to)
      focusTitleOf(itemId)
    },
    dropItem: (dragged: ItemId, onto: ItemId, edge: 'above' | 'below') => {
      const target = placeOf(onto)
      const from = placeOf(dragged)
      if (target === undefined || from === undefined) return
      const isFurtherDown = from.sectionId === target.sectionId && from.index < target.index
      moveItem(dragged, {
        ...target,
        index: target.index + (edge === 'below' ? 1 : 0) - (isFurtherDown ? 1 : 0),
      })
    },
    deleteItem: async (item: Item) => {
      const changes = await removalOfItems(database, [item.id])
      await step(`deletion of ${item.title || 'an item'}`, changes)
      say(`Deleted “${item.title}”.`, true)
    },
    setCode: (item: Item, written: string) =>
      void step('change of a code', [
        edit('items', item, { code: written.trim() === '' ? null : written.trim() }),
      ]),
    itemTitle: (item: Item) => draftOfItem(item, 'title'),
    itemNote: (item: Item) => draftOfItem(item, 'note'),

    addSection: () => {
      const { changes } = newSectionChanges(agenda, { meetingId, title: '', restricted: false }, newId)
      void step('new section', changes)
    },
    nudgeSection: (sectionId: SectionId, direction: Direction) => {
      const to = nudgedSectionIndex(agenda, sectionId, direction)
      if (to !== undefined) void step('move of a section', moveSectionChanges(agenda, sectionId, to))
    },
    deleteSection: async (section: Section) => {
      const own = snapshot.items.filter((it) => it.sectionId === section.id).map((it) => it.id)
      const changes = [...(await removalOfItems(database, own)), remove('sections', section.id)]
      await step(`deletion of ${section.title || 'a section'}`, changes)
      say(`Deleted the section “${section.title}”.`, true)
    },
    setRestricted: (section: Section, restricted: boolean) =>
      void step('change of a section', [edit('sections', section, { restricted })]),
    /** Empty takes the next letter; a dash is no letter at all. */
    setLetter: (section: Section, written: string) => {
      const word = written.trim().toUpperCase()
      const letter = word === '' ? null : /^[-–]$/.test(word) ? '' : word
      void step('change of a letter', [edit('sections', section, { letter })])
    },
    sectionTitle: (section: Section): Draft => ({
      key: `section/${section.id}/title`,
      label: 'change of a section',
      stored: section.title,
      changesFor: (title) => [edit('sections', section, { title })],
    }),
  }

  function placeOf(itemId: ItemId): ItemPlace | undefined {
    const section = agenda.find((it) => it.items.some(({ item }) => item.id === itemId))
    if (section === undefined) return undefined
    return { sectionId: section.section.id, index: section.items.findIndex(({ item }) => item.id === itemId) }
  }
}

function draftOfItem(item: Item, field: 'title' | 'note'): Draft {
  return {
    key: `item/${item.id}/${field}`,
    label: 'change of an item',
    stored: item[field],
    changesFor: (text) => [edit('items', item, { [field]: text })],
  }
}

/** The row keeps the keys when it moves, and gets them when it is new. */
function focusTitleOf(itemId: ItemId): void {
  focusOnceThere(`[data-item="${itemId}"] [data-title] input`)
}
