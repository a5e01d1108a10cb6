import type { AttendanceEvent, MoveEvent, MoveMoment } from '../../records/attendance.ts'
import type { ItemId, PersonId } from '../../records/ids.ts'
import { type Course, runningOrder } from '../agenda/running-order.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { byOrder } from '../sorting.ts'

/** What happened to the attendance of a meeting, and when. */
export type AttendedCourse = Course & Pick<MeetingSnapshot, 'attendance'>

/** An arrival or a departure with its place in the meeting: the later it was, the higher. */
export type PlacedMove = { readonly event: MoveEvent; readonly place: number }

/** The place in the meeting of a moment of an item; undefined where the item is not on the agenda. */
export type PlaceOf = (itemId: ItemId | null, when: MoveMoment) => number | undefined

/** Before anything has been taken. */
const START = -1
/** The moments of an item: after one is before the next. */
const MOMENTS = ['before', 'during', 'after'] as const satisfies readonly MoveMoment[]

/** The moments of the meeting in the order in which its items were taken. */
export function placesIn(course: Course): PlaceOf {
  const places = new Map(runningOrder(course).map((itemId, at) => [itemId, at * MOMENTS.length]))
  return (itemId, when) => {
    const first = itemId === null ? undefined : places.get(itemId)
    return first === undefined ? undefined : first + MOMENTS.indexOf(when)
  }
}

/**
 * Each person's moves as they happened: by item and moment, those of one moment by their `order`. A move of
 * no item comes right after those of the person that were entered before it; the first is at the beginning.
 */
export function movesInOrder(
  { attendance }: Pick<MeetingSnapshot, 'attendance'>,
  placeOf: PlaceOf,
): ReadonlyMap<PersonId, readonly PlacedMove[]> {
  const entered = attendance.filter(isMove).sort(byOrder)
  const people = new Set(entered.map(({ personId }) => personId))
  const ofPerson = (id: PersonId) => entered.filter(({ personId }) => personId === id)
  return new Map([...people].map((id) => [id, placed(ofPerson(id), placeOf)]))
}

function isMove(event: AttendanceEvent): event is MoveEvent {
  return event.kind === 'joined' || event.kind === 'left'
}

function placed(entered: readonly MoveEvent[], placeOf: PlaceOf): readonly PlacedMove[] {
  let latest = START
  const moves = entered.map((event) => {
    const place = placeOf(event.itemId, event.when) ?? latest
    latest = Math.max(latest, place)
    return { event, place }
  })
  return moves.sort((a, b) => a.place - b.place)
}
