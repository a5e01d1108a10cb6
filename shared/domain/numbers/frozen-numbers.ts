import { edit, type StepChange } from '../../records/edit.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { highestOf } from './issued-numbers.ts'
import { firstMinuteNumber, numberedMinutes } from './minute-numbers.ts'

/**
 * Keeps the numbers that the minutes have now, whatever becomes of the agenda. The first of them is
 * then set, too: later meetings go on from it.
 */
export function freezeChanges(snapshot: MeetingSnapshot): readonly StepChange[] {
  const frozenNumbers = numberedMinutes(snapshot).flatMap(({ item, number }) =>
    number === null ? [] : [{ itemId: item.id, number }],
  )
  return [
    edit('meetings', snapshot.meeting, { frozenNumbers, firstMinuteNumber: firstMinuteNumber(snapshot) }),
  ]
}

/** Lets the numbers follow the agenda again, and the first of them the meetings before, where it agrees with them. */
export function unfreezeChanges({ meeting, nextMinuteNumber }: MeetingSnapshot): readonly StepChange[] {
  const firstSet = meeting.firstMinuteNumber === nextMinuteNumber ? null : meeting.firstMinuteNumber
  return [edit('meetings', meeting, { frozenNumbers: null, firstMinuteNumber: firstSet })]
}

/** `129 to 138`, the numbers that are frozen; undefined where none is. */
export function frozenRange({ meeting }: Pick<MeetingSnapshot, 'meeting'>): string | undefined {
  const numbers = meeting.frozenNumbers ?? []
  const highest = highestOf(numbers)
  if (highest === undefined) return undefined
  const lowest = Math.min(...numbers.map(({ number }) => number))
  return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`
}
