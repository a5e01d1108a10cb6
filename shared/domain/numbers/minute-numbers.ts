import type { PublicMinute } from '../../records/minute.ts'
import { type CodedItem, codedAgenda, itemsInOrder } from '../agenda/codes.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { highestOf } from './issued-numbers.ts'

/** An item of the agenda with its minute, and the number that is printed when it is minuted. */
export type NumberedMinute = CodedItem & {
  readonly minute: PublicMinute
  /** Null for an item that is not minuted: it takes no number. */
  readonly number: number | null
  readonly restricted: boolean
}

/**
 * Every item in agenda order with its minute; the minuted ones are numbered one after the other. Numbers
 * that are frozen stay with their items, whatever becomes of the agenda.
 */
export function numberedMinutes(snapshot: MeetingSnapshot): readonly NumberedMinute[] {
  const minutes = new Map(snapshot.minutes.map((minute) => [minute.itemId, minute]))
  const restricted = new Set(snapshot.sections.filter((it) => it.restricted).map((it) => it.id))
  const frozen = snapshot.meeting.frozenNumbers ?? []
  const issued = new Map(frozen.map(({ itemId, number }) => [itemId, number]))
  let next = (highestOf(frozen) ?? firstMinuteNumber(snapshot) - 1) + 1
  return itemsInOrder(codedAgenda(snapshot.sections, snapshot.items)).flatMap(({ item, code }) => {
    const minute = minutes.get(item.id)
    if (minute === undefined) return []
    const number = minute.standing === 'minuted' ? (issued.get(item.id) ?? next++) : null
    return [{ item, code, minute, number, restricted: restricted.has(item.sectionId) }]
  })
}

/** The number of the meeting's first minute: set by hand, or running on from the last meeting. */
export function firstMinuteNumber({
  meeting,
  nextMinuteNumber,
}: Pick<MeetingSnapshot, 'meeting' | 'nextMinuteNumber'>): number {
  return meeting.firstMinuteNumber ?? nextMinuteNumber
}

/** The heading of a minute: its own, or the item's title on the agenda. */
export function minuteTitle({ item, minute }: Pick<NumberedMinute, 'item' | 'minute'>): string {
  return minute.title ?? item.title
}
