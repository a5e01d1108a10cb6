import { type Change, put } from '../../records/change.ts'
import type { Committee } from '../../records/committee.ts'
import type { MeetingId, NewId } from '../../records/ids.ts'
import {
  type Item,
  type Meeting,
  NOTHING_HAPPENED,
  ORDINARY_ITEM,
  type Section,
} from '../../records/meeting.ts'
import type { Paper } from '../../records/paper.ts'
import { newItemRecords, type PlannedItem } from '../agenda/new-item.ts'
import { isOfEarlierRecord, recordOfLastMeeting, titleOfNotes } from '../agenda/record-item.ts'
import { orderedAfter } from '../order.ts'
import { byOrder } from '../sorting.ts'
import type { MeetingSnapshot } from './meeting-snapshot.ts'

export type MadeMeeting = { readonly meetingId: MeetingId; readonly changes: readonly Change[] }

type CopiedMeeting = Pick<MeetingSnapshot, 'meeting' | 'sections' | 'items'>

/** When and where the meeting is to be, of which kind, and what makes the ids of its records. */
type Planned = Pick<Meeting, 'date' | 'time' | 'held'> &
  Partial<Pick<Meeting, 'isExtraordinary'>> & { readonly newId: NewId }

/** An item that the meeting before put off, and the section in which it stood there. */
export type DeferredItem = {
  readonly item: Item
  readonly section: Pick<Section, 'title' | 'restricted'>
  /** Its papers, which are put off with it. */
  readonly papers?: readonly Paper[]
}

type New = Planned & {
  readonly committee: Committee
  /** The meeting before it, whose notes are on the agenda. */
  readonly previous: Pick<Meeting, 'date'> | undefined
  /** What that meeting put off to this one. */
  readonly deferred?: readonly DeferredItem[]
}

/** A meeting with the committee's standing items, and what was put off to it; none of them minuted. */
export function newMeetingChanges(planned: New): MadeMeeting {
  const { committee, previous, deferred = [] } = planned
  const standing: readonly AgendaSection[] = committee.standingSections.map(
    ({ title, restricted, items }) => ({
      title,
      restricted,
      letter: null,
      items: items.map((standing) => plainItem(titleAtMeeting(standing, previous))),
    }),
  )
  const agenda = deferred.reduce(withDeferred, standing)
  return meetingWith(agenda, { committeeId: committee.id, closing: '' }, planned)
}

/** A meeting with the agenda of another one; nothing of it is minuted and nobody is on its roll. */
export function duplicateMeetingChanges(planned: Planned & { readonly records: CopiedMeeting }): MadeMeeting {
  const { meeting, sections, items } = planned.records
  const agenda = [...sections].sort(byOrder).map((section) => ({
    ...section,
    items: items
      .filter((item) => item.sectionId === section.id)
      .sort(byOrder)
      .map((item) => ({ ...plannedOf(item), code: item.code })),
  }))
  return meetingWith(agenda, meeting, planned)
}

type AgendaItem = Omit<PlannedItem, 'meetingId' | 'sectionId' | 'order'> & {
  readonly papers?: readonly Paper[]
}
type AgendaSection = Pick<Section, 'title' | 'restricted' | 'letter'> & {
  readonly items: readonly AgendaItem[]
}

function plainItem(title: string): AgendaItem {
  return { ...ORDINARY_ITEM, title }
}

/** What was planned for an item, without anything that happened at it. */
function plannedOf({ title, note, exemptParagraphs, plannedMinutes, isBudget, purpose }: Item): AgendaItem {
  return { ...ORDINARY_ITEM, title, note, exemptParagraphs, plannedMinutes, isBudget, purpose }
}

/** An item that was put off stands last in the section of the same title, or else among those as public as it was. */
function withDeferred(
  agenda: readonly AgendaSection[],
  { item, section, papers = [] }: DeferredItem,
): readonly AgendaSection[] {
  const alike = agenda.filter(({ restricted }) => restricted === section.restricted)
  const own = alike.find(({ title }) => title === section.title) ?? alike.at(-1)
  const { author, recommendation } = item
  const added = { ...plannedOf(item), author, recommendation, deferredFrom: item.id, papers }
  if (own === undefined) return [...agenda, { ...section, letter: null, items: [added] }]
  return agenda.map((it) => (it === own ? { ...own, items: [...own.items, added] } : it))
}

/** `Notes of last meeting` becomes `Notes of meeting held on 4 July 2024`. */
function titleAtMeeting(standing: string, previous: Pick<Meeting, 'date'> | undefined): string {
  const recordCalled = recordOfLastMeeting(standing)
  if (recordCalled === undefined || previous === undefined) return standing
  return titleOfNotes({ recordCalled }, previous)
}

/** On the agenda of an extraordinary meeting there is no earlier record to be confirmed. */
function meetingWith(
  agenda: readonly AgendaSection[],
  kept: Pick<Meeting, 'committeeId' | 'closing'>,
  { date, time, held, isExtraordinary = false, newId }: Planned,
): MadeMeeting {
  const meeting: Meeting = {
    id: newId('meeting'),
    committeeId: kept.committeeId,
    date,
    time,
    held,
    state: 'planned',
    firstMinuteNumber: null,
    published: null,
    closing: kept.closing,
    ...NOTHING_HAPPENED,
    isExtraordinary,
  }
  const taken = isExtraordinary ? agenda.map(withoutRecords) : agenda
  const orders = orderedAfter(null, taken.length)
  const sections = taken.flatMap((section, index) =>
    sectionWith(section, { meetingId: meeting.id, order: orders[index] ?? '' }, newId),
  )
  return { meetingId: meeting.id, changes: [put('meetings', meeting), ...sections] }
}

function withoutRecords(section: AgendaSection): AgendaSection {
  return { ...section, items: section.items.filter(({ title }) => !isOfEarlierRecord(title)) }
}

function sectionWith(
  { title, restricted, letter, items }: AgendaSection,
  place: Pick<Section, 'meetingId' | 'order'>,
  newId: NewId,
): readonly Change[] {
  const section: Section = { id: newId('section'), ...place, title, restricted, letter }
  const orders = orderedAfter(null, items.length)
  const own = items.flatMap(({ papers = [], ...item }, index) => {
    const { meetingId, id: sectionId } = section
    const placed = { ...item, meetingId, sectionId, order: orders[index] ?? '' }
    const { itemId, changes } = newItemRecords(placed, newId)
    const copies = papers.map((paper) => put('papers', { ...paper, id: newId('paper'), meetingId, itemId }))
    return [...changes, ...copies]
  })
  return [put('sections', section), ...own]
}
