import type { ItemId, PersonId } from '../../records/ids.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { type AttendedCourse, movesInOrder, type PlacedMove, placesIn } from './moves-in-order.ts'
import { entriesWith, type RollEntry, rollOf } from './roll.ts'

/** What it takes to say who is there. */
export type Presence = AttendedCourse & Pick<MeetingSnapshot, 'people'>

/** The end of the meeting: everything has happened by then. */
const END = Infinity

/**
 * Who of those marked present is there once all that is recorded before and during the item has happened;
 * null is the end of the meeting. Whoever leaves for a declared interest is not.
 */
export function presentAt(snapshot: Presence, itemId: ItemId | null): readonly RollEntry[] {
  const { placeOf, movesOf, isOutFor } = comingsAndGoings(snapshot)
  const now = placeOf(itemId, 'during') ?? END
  return markedPresent(snapshot).filter(
    ({ person }) => isThere(movesOf(person.id), now) && !isOutFor(person.id, itemId),
  )
}

/** Who was there for any part of the item, but for those whom an interest made leave: they may move and second. */
export function presentDuringPartOf(snapshot: Presence, itemId: ItemId): readonly RollEntry[] {
  const { placeOf, movesOf, isOutFor } = comingsAndGoings(snapshot)
  const before = placeOf(itemId, 'before') ?? END
  const during = placeOf(itemId, 'during') ?? END
  return markedPresent(snapshot).filter(({ person }) => {
    const moves = movesOf(person.id)
    const came = moves.some(({ event, place }) => event.kind === 'joined' && place === during)
    return (isThere(moves, before) || came) && !hasWithdrawn(moves, during) && !isOutFor(person.id, itemId)
  })
}

function markedPresent({ attendance, people }: Presence): readonly RollEntry[] {
  return entriesWith(rollOf(attendance, people), 'present')
}

function comingsAndGoings(snapshot: Presence) {
  const placeOf = placesIn(snapshot)
  const moves = movesInOrder(snapshot, placeOf)
  const declared = snapshot.attendance.filter((event) => event.kind === 'declared')
  return {
    placeOf,
    movesOf: (id: PersonId) => moves.get(id) ?? [],
    isOutFor: (id: PersonId, itemId: ItemId | null) =>
      declared.some((event) => event.leaves && event.personId === id && event.itemId === itemId),
  }
}

function isThere(moves: readonly PlacedMove[], now: number): boolean {
  const last = lastMove(moves, now)
  return last === undefined ? wasThereAtFirst(moves) : last.event.kind === 'joined'
}

/** Whoever first came was not there before it; whoever came back after an interest was. */
function wasThereAtFirst([first]: readonly PlacedMove[]): boolean {
  return first === undefined || first.event.kind === 'left' || first.event.forInterest
}

function hasWithdrawn(moves: readonly PlacedMove[], now: number): boolean {
  const last = lastMove(moves, now)
  return last?.event.kind === 'left' && last.event.forInterest
}

function lastMove(moves: readonly PlacedMove[], now: number): PlacedMove | undefined {
  return moves.findLast(({ place }) => place <= now)
}
