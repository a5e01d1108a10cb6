import { orderedAfter } from '../../shared/domain/order.ts'
import { type AttendanceEvent, PLAIN_ANSWER } from '../../shared/records/attendance.ts'
import type { HouseStyle } from '../../shared/records/house-style.ts'
import type { Motion } from '../../shared/records/motion.ts'
import { sentenceLines } from '../../shared/wording/sentences.ts'
import { type Telling, tellingOf } from '../../shared/wording/telling.ts'
import { meetingOf, newId } from './meetings.ts'
import { type MotionTold, personCalled, who } from './motions.ts'

/** What the minutes tell of a motion, at an invented meeting. */

/** Those present, in the order in which they are printed, which is not that of the alphabet. */
export const PRESENT = ['Cllr Z Young', 'Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill']

/** What is printed where the motion, or its amendment at this place, was moved. */
export function moved({ record, amendment }: MotionTold, at?: number): readonly string[] {
  const amendmentId = at === undefined ? null : amendment(at)
  return sentenceLines({ of: 'motion', id: record.id, amendmentId, part: 'moved' }, told(record))
}

/** What is printed where it was decided. */
export function decided({ record, amendment }: MotionTold, at?: number, style: Partial<HouseStyle> = {}) {
  const amendmentId = at === undefined ? null : amendment(at)
  return sentenceLines({ of: 'motion', id: record.id, amendmentId, part: 'decided' }, told(record, style))
}

export function told(record: Motion, style: Partial<HouseStyle> = {}): Telling {
  const meeting = meetingOf({ style })
  const orders = orderedAfter(null, PRESENT.length)
  const attendance = PRESENT.map((name, at): AttendanceEvent => {
    const place = { id: newId('attendance'), meetingId: meeting.meeting.id, order: orders[at] ?? '' }
    return { kind: 'roll', ...place, personId: who(name), status: 'present', ...PLAIN_ANSWER }
  })
  return tellingOf({ ...meeting, people: PRESENT.map(personCalled), attendance, motions: [record] })
}
