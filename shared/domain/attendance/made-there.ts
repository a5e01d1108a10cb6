import { PLAIN_ANSWER, type RollEvent } from '../../records/attendance.ts'
import { put } from '../../records/change.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { NewId, PersonId } from '../../records/ids.ts'
import type { Person } from '../../records/person.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { orderAtEnd } from '../order.ts'
import { newcomerChanges } from '../people/newcomer.ts'
import { rollEvents } from './roll.ts'

/** What the roll is made of. */
export type RollRecords = Pick<MeetingSnapshot, 'meeting' | 'people' | 'memberships' | 'attendance'>

/**
 * What puts somebody on the roll who comes, leaves, declares or presides, and so must have been there: whoever
 * is not on it, and whoever was marked as not coming, is marked present. Guests in attendance stay so.
 * Somebody who is on no list yet is added to the committee's.
 */
export function madeThere(records: RollRecords, person: Person, newId: NewId): readonly StepChange[] {
  const isKnown = records.people.some(({ id }) => id === person.id)
  const onList = isKnown ? [] : newcomerChanges(records, person, newId)
  return [...onList, ...markedThere(records, person.id, newId)]
}

function markedThere(records: RollRecords, personId: PersonId, newId: NewId): readonly StepChange[] {
  const answer = rollEvents(records.attendance).find((event) => event.personId === personId)
  if (answer === undefined) return [put('attendance', newAnswer(records, personId, newId))]
  const isThere = answer.status === 'present' || answer.status === 'in attendance'
  return isThere ? [] : [edit('attendance', answer, { status: 'present' })]
}

/** An answer at the end of the roll: present, unless more is said. */
export function newAnswer(
  { meeting, attendance }: RollRecords,
  personId: PersonId,
  newId: NewId,
  said: Partial<Omit<RollEvent, 'kind' | 'id'>> = {},
): RollEvent {
  const ids = { id: newId('attendance'), meetingId: meeting.id, personId }
  return {
    kind: 'roll',
    ...ids,
    order: orderAtEnd(attendance),
    status: 'present',
    ...PLAIN_ANSWER,
    ...said,
  }
}
