import { type CodedSection, codedAgenda } from '../../shared/domain/agenda/codes.ts'
import { orderedAfter } from '../../shared/domain/order.ts'
import type { Change } from '../../shared/records/change.ts'
import { appliedTo, type StepChange } from '../../shared/records/edit.ts'
import type { ItemId, SectionId } from '../../shared/records/ids.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import { putInto } from './changes.ts'
import { item, section } from './meetings.ts'

/** An agenda in one line, its sections divided by bars: `one two | three |` has an empty third section. */
export function agendaOf(written: string): readonly CodedSection[] {
  const groups = written.split('|').map((group) => group.split(' ').filter(Boolean))
  const orders = orderedAfter(null, groups.length)
  const sections = groups.map((_, at) => section({ title: `S${at + 1}`, order: orders[at] ?? '' }))
  const items = sections.flatMap((own, at) => {
    const titles = groups[at] ?? []
    const places = orderedAfter(null, titles.length)
    return titles.map((title, index) => item(own, { title, order: places[index] ?? '' }))
  })
  return codedAgenda(sections, items)
}

/** The agenda in the same form: `one two | three |`. */
export function written(agenda: readonly CodedSection[]): string {
  return agenda.map(({ items }) => items.map((coded) => coded.item.title).join(' ')).join(' | ')
}

/** The agenda as it stands once these changes are stored. */
export function agendaAfter(
  agenda: readonly CodedSection[],
  changes: readonly StepChange[],
): readonly CodedSection[] {
  const sections = agenda.map(({ section: own }) => own)
  const items = agenda.flatMap((coded) => coded.items.map((it) => it.item))
  const stored = new Map([...sections, ...items].map((record) => [String(record.id), record]))
  const puts = changes.map((change) => asPut(change, stored))
  return codedAgenda(merged(sections, putInto('sections', puts)), merged(items, putInto('items', puts)))
}

/** An edit is stored as a put, on top of the record that is there. */
function asPut(change: StepChange, stored: ReadonlyMap<string, RecordOf<TableName>>): Change {
  if (change.kind !== 'edit') return change
  return appliedTo(change, stored.get(change.record.id) ?? change.record)
}

export function itemCalled(title: string, agenda: readonly CodedSection[]): ItemId {
  const found = agenda.flatMap(({ items }) => items).find((coded) => coded.item.title === title)
  if (found === undefined) throw new Error(`No item is called ${title}`)
  return found.item.id
}

/** The section at a place, counted from 0. */
export function sectionAt(index: number, agenda: readonly CodedSection[]): SectionId {
  const found = agenda[index]
  if (found === undefined) throw new Error(`There is no section ${index}`)
  return found.section.id
}

function merged<R extends { readonly id: string }>(stored: readonly R[], put: readonly R[]): readonly R[] {
  return [...new Map([...stored, ...put].map((record) => [record.id, record])).values()]
}
