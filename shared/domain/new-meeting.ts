import { type Change, put } from '../records/change.ts'
import type { Committee } from '../records/committee.ts'
import type { MeetingId, NewId } from '../records/ids.ts'
import { type Item, type Meeting, NOTHING_HAPPENED, ORDINARY_ITEM, type Section } from '../records/meeting.ts'
import { plainDate } from '../wording/dates.ts'
import type { MeetingSnapshot } from './meeting-snapshot.ts'
import { newItemRecords } from './new-item.ts'
import { orderedAfter } from './order.ts'
import { byOrder } from './sorting.ts'

export type MadeMeeting = { readonly meetingId: MeetingId; readonly changes: readonly Change[] }

type CopiedMeeting = Pick<MeetingSnapshot, 'meeting' | 'sections' | 'items'>

/** When and where the meeting is to be, and what makes the ids of its records. */
type Planned = Pick<Meeting, 'date' | 'time' | 'held'> & { readonly newId: NewId }

/**
 * A meeting with the committee's standing items, none of them minuted.
 * @param planned.previous the meeting before it, whose notes are on the agenda
 */
export function newMeetingChanges(
  planned: Planned & { readonly committee: Committee; readonly previous: Pick<Meeting, 'date'> | undefined },
): MadeMeeting {
  const { committee, previous } = planned
  const agenda = committee.standingSections.map(({ title, restricted, items }) => ({
    title,
    restricted,
    letter: null,
    items: items.map((standing) => plainItem(titleAtMeeting(standing, previous))),
  }))
  return meetingWith(agenda, { committeeId: committee.id, closing: '' }, planned)
}

/** A meeting with the agenda of another one; nothing of it is minuted and nobody is on its roll. */
export function duplicateMeetingChanges(planned: Planned & { readonly records: CopiedMeeting }): MadeMeeting {
  const { meeting, sections, items } = planned.records
  const agenda = [...sections].sort(byOrder).map((section) => ({
    ...section,
    items: items.filter((item) => item.sectionId === section.id).sort(byOrder),
  }))
  return meetingWith(agenda, meeting, planned)
}

type AgendaItem = Pick<Item, 'title' | 'note' | 'code' | 'exemptParagraphs'>
type AgendaSection = Pick<Section, 'title' | 'restricted' | 'letter'> & {
  readonly items: readonly AgendaItem[]
}

function plainItem(title: string): AgendaItem {
  return { title, note: '', code: null, exemptParagraphs: [] }
}

/** `Notes of last meeting` becomes `Notes of meeting held on 4 July 2024`. */
function titleAtMeeting(standing: string, previous: Pick<Meeting, 'date'> | undefined): string {
  const [, record] = /^(notes|minutes) of (?:the )?(?:last|previous) meeting$/i.exec(standing.trim()) ?? []
  if (record === undefined || previous === undefined) return standing
  return `${record} of meeting held on ${plainDate(previous.date)}`
}

function meetingWith(
  agenda: readonly AgendaSection[],
  kept: Pick<Meeting, 'committeeId' | 'closing'>,
  { date, time, held, newId }: Planned,
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
  }
  const orders = orderedAfter(null, agenda.length)
  const sections = agenda.flatMap((section, index) =>
    sectionWith(section, { meetingId: meeting.id, order: orders[index] ?? '' }, newId),
  )
  return { meetingId: meeting.id, changes: [put('meetings', meeting), ...sections] }
}

function sectionWith(
  { title, restricted, letter, items }: AgendaSection,
  place: Pick<Section, 'meetingId' | 'order'>,
  newId: NewId,
): readonly Change[] {
  const section: Section = { id: newId('section'), ...place, title, restricted, letter }
  const orders = orderedAfter(null, items.length)
  const own = items.flatMap(({ title, note, code, exemptParagraphs }, index) => {
    const { meetingId, id: sectionId } = section
    const order = orders[index] ?? ''
    const planned = { ...ORDINARY_ITEM, meetingId, sectionId, order, title, note, code, exemptParagraphs }
    return newItemRecords(planned, newId).changes
  })
  return [put('sections', section), ...own]
}
