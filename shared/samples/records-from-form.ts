import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { fullName } from '../domain/people/person-name.ts'
import { type Change, put } from '../records/change.ts'
import type { CommitteeId, MeetingId, NewId } from '../records/ids.ts'
import { type Meeting, NOTHING_HAPPENED } from '../records/meeting.ts'
import { agendaRecords } from './agenda-records.ts'
import { attendanceFacts } from './attendance-facts.ts'
import { committeeRecord, seatedPeople } from './committee-records.ts'
import type { MeetingForm } from './meeting-form.ts'
import { minuteRecords } from './minute-records.ts'
import { notYet } from './not-yet.ts'
import { factRecords, rollRecords } from './roll-records.ts'

export type RecordsOfForm = {
  readonly committeeId: CommitteeId
  readonly meetingId: MeetingId
  readonly changes: readonly Change[]
  /** What the form says and the records cannot hold yet, a sentence for each. */
  readonly notYet: readonly string[]
}

/** A committee with one meeting, as they would be stored had a clerk entered the form. */
export function recordsFromForm(form: MeetingForm, newId: NewId): RecordsOfForm {
  const committee = committeeRecord(form.body, newId)
  const meeting = meetingRecord(form, committee.id, newId)
  const seated = seatedPeople(form.body, committee.id, newId)
  const { sections, items } = agendaRecords(form.meeting.agenda, meeting.id, newId)
  const coded = itemsInOrder(codedAgenda(sections, items))
  const known = {
    people: new Map(seated.map(({ person }) => [fullName(person), person.id])),
    items: new Map(coded.map(({ item, code }) => [code, item.id])),
  }
  const roll = rollRecords(form.attendance, known, meeting.id, newId)
  const facts = factRecords(attendanceFacts(form.attendance), known, roll, newId)
  const tellable = { ...known, facts }
  const minuted = coded.map(({ item, code }) =>
    minuteRecords(
      item,
      form.minutes.find((minute) => minute.item === code),
      tellable,
      newId,
    ),
  )
  const changes = [
    put('committees', committee),
    ...seated.flatMap(({ person, membership }) => [put('people', person), put('memberships', membership)]),
    put('meetings', meeting),
    ...sections.map((section) => put('sections', section)),
    ...items.map((item) => put('items', item)),
    ...minuted.map(({ minute }) => put('publicMinutes', minute)),
    ...minuted.flatMap(({ motions }) => motions).map((motion) => put('motions', motion)),
    ...[...roll, ...facts.map(({ event }) => event)].map((event) => put('attendance', event)),
  ]
  return { committeeId: committee.id, meetingId: meeting.id, changes, notYet: notYet(form) }
}

function meetingRecord(form: MeetingForm, committeeId: CommitteeId, newId: NewId): Meeting {
  const { date, time = null, held, firstMinuteNumber, published = null, closing = '' } = form.meeting
  const state = form.minutes.length > 0 ? 'draft' : published === null ? 'planned' : 'agenda published'
  const planned = { committeeId, date, time, held, state, firstMinuteNumber, published, closing } as const
  return { id: newId('meeting'), ...planned, ...NOTHING_HAPPENED }
}
