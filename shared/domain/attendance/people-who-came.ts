import { type AttendanceStatus, PLAIN_ANSWER, type RollEvent } from '../../records/attendance.ts'
import { type Change, put } from '../../records/change.ts'
import type { NewId } from '../../records/ids.ts'
import type { Capacity } from '../../records/person.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { orderedAfter } from '../order.ts'
import { membersOn } from '../people/membership.ts'
import { byOrder } from '../sorting.ts'
import { entriesWith, replacedBy, rollOf } from './roll.ts'

/**
 * An answer to the roll for everybody of the committee on that day who has none yet, in the committee's order:
 * members are present, officers are in attendance. A member with a substitute is left alone.
 */
export function rollFromMembership(
  snapshot: Pick<MeetingSnapshot, 'meeting' | 'memberships' | 'people' | 'attendance'>,
  newId: NewId,
): readonly Change[] {
  const { meeting, memberships, people, attendance } = snapshot
  const roll = rollOf(attendance, people)
  const settled = new Set([
    ...roll.map(({ person }) => person.id),
    ...replacedBy(entriesWith(roll, 'present')),
  ])
  const waiting = membersOn(meeting.date, memberships, people).filter(({ person }) => !settled.has(person.id))
  const orders = orderedAfter([...attendance].sort(byOrder).at(-1)?.order ?? null, waiting.length)
  return waiting.map(({ person, membership }, at) => {
    const whose = { meetingId: meeting.id, personId: person.id, order: orders[at] ?? '' }
    const status = statusOf(membership.capacity)
    const answer: RollEvent = { kind: 'roll', id: newId('attendance'), ...whose, ...PLAIN_ANSWER, status }
    return put('attendance', answer)
  })
}

function statusOf(capacity: Capacity): AttendanceStatus {
  return capacity === 'Officer' ? 'in attendance' : 'present'
}
