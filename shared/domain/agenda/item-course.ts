import type { Instant, TimeSpan } from '../../records/dates.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { ItemId } from '../../records/ids.ts'
import type { Item } from '../../records/meeting.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { codedAgenda, itemsInOrder } from './codes.ts'

type Course = Pick<MeetingSnapshot, 'meeting' | 'sections' | 'items'>

/**
 * The meeting comes to an item, in whatever order: the time of the one before ends and this one's begins.
 * A meeting that had not begun begins with it. No change where the meeting is at it already.
 */
export function takeItemChanges(course: Course, itemId: ItemId, at: Instant): readonly StepChange[] {
  const { meeting, items } = course
  const taken = items.find(({ id }) => id === itemId)
  if (taken === undefined || (meeting.currentItemId === itemId && isRunning(taken))) return []
  return [
    ...stoppedChanges(
      items.filter((item) => item !== taken),
      at,
    ),
    begun(taken, items, at),
    edit('meetings', meeting, ({ state }) => ({
      currentItemId: itemId,
      state: state === 'planned' || state === 'agenda published' ? 'in progress' : state,
    })),
  ]
}

/** The meeting begins, with the first item of its agenda where it has one. */
export function startChanges(course: Course, at: Instant): readonly StepChange[] {
  const first = itemsInOrder(codedAgenda(course.sections, course.items))[0]
  if (first !== undefined) return takeItemChanges(course, first.item.id, at)
  return [edit('meetings', course.meeting, { state: 'in progress' })]
}

/** The meeting ends, and with it the time of the item that it was at. */
export function endChanges({ meeting, items }: Course, at: Instant): readonly StepChange[] {
  return [...stoppedChanges(items, at), edit('meetings', meeting, { state: 'draft', currentItemId: null })]
}

/** The clock of the item stops while the meeting is adjourned; it stays the item that the meeting is at. */
export function pausedChanges({ items }: Course, at: Instant): readonly StepChange[] {
  return stoppedChanges(items, at)
}

/** The meeting goes on with the item that it was at. */
export function resumedChanges({ meeting, items }: Course, at: Instant): readonly StepChange[] {
  const current = items.find(({ id }) => id === meeting.currentItemId)
  if (current === undefined || isRunning(current)) return []
  return [begun(current, items, at)]
}

/** When the meeting came to the item the last time; undefined where it is not at it. */
export function runningSince({ spans }: Item): Instant | undefined {
  return spans.find(({ to }) => to === null)?.from
}

/** How long the meeting has been at an item, in whole minutes. */
export function usedMinutes({ spans }: Item, now: number): number {
  const milliseconds = spans.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? now) - from), 0)
  return Math.floor(milliseconds / MINUTE)
}

const MINUTE = 60_000

function isRunning(item: Item): boolean {
  return runningSince(item) !== undefined
}

function stoppedChanges(items: readonly Item[], at: Instant): readonly StepChange[] {
  return items
    .filter(isRunning)
    .map((item) => edit('items', item, ({ spans }) => ({ spans: [...ended(spans, at)] })))
}

function begun(item: Item, items: readonly Item[], at: Instant): StepChange {
  const from = afterAll(items, at)
  return edit('items', item, ({ spans }) => ({ spans: [...ended(spans, from), { from, to: null }] }))
}

/**
 * A clock that was set back begins a stretch no earlier than one that began before it: the order in which items
 * were taken follows from their beginnings.
 */
function afterAll(items: readonly Item[], at: Instant): Instant {
  const begins = items.flatMap(({ spans }) => spans.map(({ from }) => from))
  // safe: right after a moment is another
  return Math.max(at, ...begins.map((from) => from + 1)) as Instant
}

/** A clock that was set back ends a stretch where it began. */
function ended(spans: readonly TimeSpan[], at: Instant): readonly TimeSpan[] {
  return spans.map((span) => (span.to === null ? { ...span, to: at > span.from ? at : span.from } : span))
}
