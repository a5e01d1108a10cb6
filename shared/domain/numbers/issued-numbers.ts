import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId } from '../../records/ids.ts'
import type { Item, Meeting } from '../../records/meeting.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'

/**
 * Gives an item that is minuted now its number for good, where the meeting's numbers are frozen: the one
 * after the highest, wherever on the agenda it stands. Nothing where they still run.
 */
export function issueChanges(
  { meeting }: Pick<MeetingSnapshot, 'meeting'>,
  itemId: ItemId,
): readonly StepChange[] {
  if (meeting.frozenNumbers === null) return []
  return [edit('meetings', meeting, (stored) => ({ frozenNumbers: withNumber(stored, itemId) }))]
}

/** The frozen numbers with one for this item; those that were issued stay as they are. */
function withNumber({ frozenNumbers, firstMinuteNumber }: Meeting, itemId: ItemId): Meeting['frozenNumbers'] {
  if (frozenNumbers === null || frozenNumbers.some((it) => it.itemId === itemId)) return frozenNumbers
  const number = (highestOf(frozenNumbers) ?? (firstMinuteNumber ?? 1) - 1) + 1
  return [...frozenNumbers, { itemId, number }]
}

/** The highest of the numbers that were issued; undefined where none was. */
export function highestOf(numbers: readonly { readonly number: number }[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(({ number }) => number))
}

/**
 * Why items cannot be deleted: one of them keeps a number that was issued, which no other minute would ever have
 * . Null where they can be.
 */
export function whyNumberedItemsStay(meeting: Meeting, items: readonly Item[]): string | null {
  for (const { id, title } of items) {
    const issued = meeting.frozenNumbers?.find(({ itemId }) => itemId === id)
    if (issued !== undefined)
      return `“${title}” keeps minute number ${issued.number}, which is frozen, and cannot be deleted. Let the numbers run again first.`
  }
  return null
}

/** Whether an item holds a frozen number, and so cannot be taken from the minuted ones. */
export function isIssued({ frozenNumbers }: Meeting, itemId: ItemId): boolean {
  return frozenNumbers?.some((it) => it.itemId === itemId) ?? false
}
