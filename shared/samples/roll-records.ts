import { orderedAfter } from '../domain/order.ts'
import { PLAIN_ANSWER, type RollEvent } from '../records/attendance.ts'
import type { MeetingId, NewId, PersonId } from '../records/ids.ts'
import type { AttendanceForm } from './attendance-form.ts'

/**
 * The answers to the roll, in the order in which the form has them.
 * @param personIds by the name that the form uses; whoever is not in it is left out
 */
export function rollRecords(
  attendance: readonly AttendanceForm[],
  personIds: ReadonlyMap<string, PersonId>,
  meetingId: MeetingId,
  newId: NewId,
): readonly RollEvent[] {
  const orders = orderedAfter(null, attendance.length)
  return attendance.flatMap(({ who, status, as }, place) => {
    const personId = personIds.get(who)
    if (personId === undefined) return []
    const answer = { meetingId, personId, order: orders[place] ?? '', status, as }
    return [{ kind: 'roll', id: newId('attendance'), ...PLAIN_ANSWER, ...answer } as const]
  })
}
