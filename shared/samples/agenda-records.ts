import { codedAgenda } from '../domain/agenda/codes.ts'
import { orderedAfter } from '../domain/order.ts'
import type { MeetingId, NewId } from '../records/ids.ts'
import { type Item, ORDINARY_ITEM, type Section } from '../records/meeting.ts'
import type { ItemForm, SectionForm } from './agenda-form.ts'

export type AgendaRecords = { readonly sections: readonly Section[]; readonly items: readonly Item[] }

/**
 * The agenda of a form as records. A letter or a code is kept only where it is not the one that comes of
 * counting, so that the rest of the agenda goes on counting when an item is moved.
 */
export function agendaRecords(
  agenda: readonly SectionForm[],
  meetingId: MeetingId,
  newId: NewId,
): AgendaRecords {
  const orders = orderedAfter(null, agenda.length)
  let records: AgendaRecords = { sections: [], items: [] }
  for (const [place, form] of agenda.entries()) {
    const section = { ...sectionRecord(form, meetingId, newId), order: orders[place] ?? '' }
    records = withItems(withSection(records, section, form.letter), section, form.items, newId)
  }
  return records
}

function sectionRecord({ title, restricted }: SectionForm, meetingId: MeetingId, newId: NewId) {
  return { id: newId('section'), meetingId, title, restricted, letter: null }
}

function withSection({ sections, items }: AgendaRecords, section: Section, letter: string): AgendaRecords {
  const counted = codedAgenda([...sections, section], items).at(-1)?.letter
  return { sections: [...sections, counted === letter ? section : { ...section, letter }], items }
}

function withItems(
  records: AgendaRecords,
  section: Section,
  forms: readonly ItemForm[],
  newId: NewId,
): AgendaRecords {
  const orders = orderedAfter(null, forms.length)
  return forms.reduce((before, form, place) => {
    const item = { ...itemRecord(form, section, newId), order: orders[place] ?? '' }
    return withItem(before, item, form.code)
  }, records)
}

function itemRecord({ title, note, exempt }: ItemForm, section: Section, newId: NewId) {
  const { id: sectionId, meetingId } = section
  const placed = { id: newId('item'), meetingId, sectionId, title }
  return { ...ORDINARY_ITEM, ...placed, note, exemptParagraphs: exempt }
}

function withItem({ sections, items }: AgendaRecords, item: Item, code: string): AgendaRecords {
  const counted = codedAgenda(sections, [...items, item])
    .at(-1)
    ?.items.at(-1)?.code
  return { sections, items: [...items, counted === code ? item : { ...item, code }] }
}
