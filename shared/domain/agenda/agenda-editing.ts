import { type Change, put } from '../../records/change.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId, MeetingId, NewId, SectionId } from '../../records/ids.ts'
import { type Item, ORDINARY_ITEM, type Section } from '../../records/meeting.ts'
import { orderBetween } from '../order.ts'
import type { CodedSection } from './codes.ts'
import { newItemRecords } from './new-item.ts'

type Agenda = readonly CodedSection[]

/** A place among the items of a section, counted from 0 without the item that is to stand there. */
export type ItemPlace = { readonly sectionId: SectionId; readonly index: number }
export type Direction = 'up' | 'down'

/** A new item at a place of the agenda. */
export function newItemChanges(
  agenda: Agenda,
  added: { readonly meetingId: MeetingId; readonly title: string; readonly at: ItemPlace },
  newId: NewId,
): { readonly itemId: ItemId; readonly changes: readonly Change[] } {
  const { meetingId, title, at } = added
  const order = orderAt(itemsOf(agenda, at.sectionId), at.index)
  const planned = {
    meetingId,
    sectionId: at.sectionId,
    order,
    title,
    ...ORDINARY_ITEM,
  }
  return newItemRecords(planned, newId)
}

/** A new section at the end of the agenda. */
export function newSectionChanges(
  agenda: Agenda,
  added: Pick<Section, 'meetingId' | 'title' | 'restricted'>,
  newId: NewId,
): { readonly sectionId: SectionId; readonly changes: readonly Change[] } {
  const order = orderAt(sectionsOf(agenda), agenda.length)
  const section: Section = { id: newId('section'), ...added, order, letter: null }
  return { sectionId: section.id, changes: [put('sections', section)] }
}

/** Moves an item to a place of its section or of another one; no change where it stands there already. */
export function moveItemChanges(agenda: Agenda, itemId: ItemId, to: ItemPlace): readonly StepChange[] {
  const from = placeOf(agenda, itemId)
  const item = agenda.flatMap(({ items }) => items).find((coded) => coded.item.id === itemId)?.item
  if (from === undefined || item === undefined || isSame(from, to)) return []
  const others = itemsOf(agenda, to.sectionId).filter(({ id }) => id !== itemId)
  return [edit('items', item, { sectionId: to.sectionId, order: orderAt(others, to.index) })]
}

/** One place up or down; over the edge of its section into the next one. Undefined at the agenda's edge. */
export function nudgedPlace(agenda: Agenda, itemId: ItemId, direction: Direction): ItemPlace | undefined {
  const place = placeOf(agenda, itemId)
  if (place === undefined) return undefined
  const index = place.index + step(direction)
  if (index >= 0 && index < itemsOf(agenda, place.sectionId).length) return { ...place, index }
  const current = agenda.findIndex(({ section }) => section.id === place.sectionId)
  const neighbour = agenda[current + step(direction)]
  if (neighbour === undefined) return undefined
  return { sectionId: neighbour.section.id, index: direction === 'up' ? neighbour.items.length : 0 }
}

/** Moves a section with its items to a place among the others; no change where it stands there already. */
export function moveSectionChanges(agenda: Agenda, sectionId: SectionId, to: number): readonly StepChange[] {
  const from = agenda.findIndex(({ section }) => section.id === sectionId)
  const section = agenda[from]?.section
  if (section === undefined || from === to) return []
  const others = sectionsOf(agenda).filter(({ id }) => id !== sectionId)
  return [edit('sections', section, { order: orderAt(others, to) })]
}

/** The place of a section one up or down; undefined at the agenda's edge. */
export function nudgedSectionIndex(
  agenda: Agenda,
  sectionId: SectionId,
  direction: Direction,
): number | undefined {
  const from = agenda.findIndex(({ section }) => section.id === sectionId)
  const to = from + step(direction)
  return from >= 0 && to >= 0 && to < agenda.length ? to : undefined
}

function step(direction: Direction): 1 | -1 {
  return direction === 'up' ? -1 : 1
}

function sectionsOf(agenda: Agenda): readonly Section[] {
  return agenda.map(({ section }) => section)
}

function itemsOf(agenda: Agenda, sectionId: SectionId): readonly Item[] {
  const section = agenda.find((coded) => coded.section.id === sectionId)
  return (section?.items ?? []).map(({ item }) => item)
}

function placeOf(agenda: Agenda, itemId: ItemId): ItemPlace | undefined {
  for (const { section, items } of agenda) {
    const index = items.findIndex(({ item }) => item.id === itemId)
    if (index >= 0) return { sectionId: section.id, index }
  }
  return undefined
}

function isSame(a: ItemPlace, b: ItemPlace): boolean {
  return a.sectionId === b.sectionId && a.index === b.index
}

/** A key for this place among others. Two that share a key, made in one moment, are passed together. */
function orderAt(others: readonly { readonly order: string }[], index: number): string {
  const before = others[index - 1]?.order ?? null
  const after = others.slice(index).find(({ order }) => before === null || order > before)?.order ?? null
  return orderBetween(before, after)
}
