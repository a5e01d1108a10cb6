import { put } from '../../records/change.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId, NewId } from '../../records/ids.ts'
import type { Item, Meeting } from '../../records/meeting.ts'
import type { Paper } from '../../records/paper.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { orderBetween } from '../order.ts'
import { newItemChanges } from './agenda-editing.ts'
import { codedAgenda, itemsInOrder } from './codes.ts'
import {
  dayOfCorrectionItem,
  dayOfRecordItem,
  recordOfLastMeeting,
  titleOfCorrectionItem,
  titleOfNotes,
} from './record-item.ts'

type Agenda = Pick<MeetingSnapshot, 'meeting' | 'committee' | 'sections' | 'items'>

/** Whether the notes of an earlier meeting are a paper of this one already. */
export function hasNotesOf(earlier: Pick<Meeting, 'id'>, papers: readonly Paper[]): boolean {
  return papers.some(({ source }) => source.kind === 'notesOf' && source.meetingId === earlier.id)
}

/**
 * Puts the notes of an earlier meeting on the agenda as a paper of their item: the one that is called
 * after that day, or still after the last meeting, or else a new one at the end of the first section.
 */
export function previousNotesChanges(
  agenda: Agenda,
  earlier: Pick<Meeting, 'id' | 'date'>,
  newId: NewId,
): { readonly itemId: ItemId; readonly changes: readonly StepChange[] } | undefined {
  const items = itemsInOrder(codedAgenda(agenda.sections, agenda.items)).map(({ item }) => item)
  const title = titleOfNotes(agenda.committee, earlier)
  const own =
    items.find((item) => dayOfRecordItem(item.title) === earlier.date) ??
    items.find((item) => recordOfLastMeeting(item.title) !== undefined)
  if (own === undefined) return newItemWithPaper(agenda, title, earlier, newId)
  const paper = put('papers', paperOf(own, earlier, newId))
  const isCalledSo = dayOfRecordItem(own.title) !== undefined
  return { itemId: own.id, changes: isCalledSo ? [paper] : [edit('items', own, { title }), paper] }
}

/**
 * Puts an item on the agenda at which the confirmed record of an earlier meeting is put right, with that record as its
 * paper; nothing where there is one already.
 */
export function correctionItemChanges(
  agenda: Agenda,
  earlier: Pick<Meeting, 'id' | 'date'>,
  newId: NewId,
): { readonly itemId: ItemId; readonly changes: readonly StepChange[] } | undefined {
  const there = agenda.items.find(({ title }) => dayOfCorrectionItem(title) === earlier.date)
  if (there !== undefined) return { itemId: there.id, changes: [] }
  return newItemWithPaper(agenda, titleOfCorrectionItem(agenda.committee, earlier), earlier, newId)
}

function newItemWithPaper(
  { meeting, sections, items }: Agenda,
  title: string,
  earlier: Pick<Meeting, 'id'>,
  newId: NewId,
) {
  const coded = codedAgenda(sections, items)
  const first = coded.find(({ section }) => !section.restricted)
  if (first === undefined) return undefined
  const at = { sectionId: first.section.id, index: first.items.length }
  const { itemId, changes } = newItemChanges(coded, { meetingId: meeting.id, title, at }, newId)
  const paper = paperOf({ id: itemId, meetingId: meeting.id }, earlier, newId)
  return { itemId, changes: [...changes, put('papers', paper)] }
}

function paperOf(item: Pick<Item, 'id' | 'meetingId'>, earlier: Pick<Meeting, 'id'>, newId: NewId): Paper {
  return {
    id: newId('paper'),
    meetingId: item.meetingId,
    itemId: item.id,
    order: orderBetween(null, null),
    title: '',
    source: { kind: 'notesOf', meetingId: earlier.id },
    pages: { state: 'counting' },
    asPictures: false,
    earlier: [],
  }
}
