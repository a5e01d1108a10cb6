import type { ChairEvent } from '../../records/attendance.ts'
import type { ItemId } from '../../records/ids.ts'
import type { Capacity } from '../../records/person.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { membersOn } from '../people/membership.ts'
import { byOrder } from '../sorting.ts'
import { placesIn } from './moves-in-order.ts'
import { presentAt } from './presence.ts'
import { presidingOf, type RollEntry } from './roll.ts'

/**
 * Whoever is in the chair at an item, or at the end of the meeting for null, out of those who
 * are there then: who took the chair for this item, then who took it last for the rest of the meeting, then
 * whoever the roll says, then the committee's chair and its vice-chair.
 */
export function presidingAt(snapshot: MeetingSnapshot, itemId: ItemId | null): RollEntry | undefined {
  const there = presentAt(snapshot, itemId)
  const taken = chairsTaken(snapshot, itemId).map(({ personId }) =>
    there.find(({ person }) => person.id === personId),
  )
  return (
    taken.find((entry) => entry !== undefined) ??
    presidingOf(there) ??
    seatedAs('Chair', there, snapshot) ??
    seatedAs('Vice-Chair', there, snapshot)
  )
}

/** The events that put somebody into the chair at this item, the one that counts first. */
function chairsTaken(snapshot: MeetingSnapshot, itemId: ItemId | null): readonly ChairEvent[] {
  const placeOf = placesIn(snapshot)
  const now = placeOf(itemId, 'before') ?? Infinity
  const taken = snapshot.attendance.filter((event) => event.kind === 'took the chair')
  return taken
    .flatMap((event) => {
      const place = placeOf(event.itemId, 'before')
      return place === undefined ? [] : [{ event, place }]
    })
    .filter(({ event, place }) => (event.span === 'this item' ? event.itemId === itemId : place <= now))
    .sort((a, b) => b.place - a.place || byOrder(b.event, a.event))
    .map(({ event }) => event)
}

function seatedAs(
  wanted: Capacity,
  there: readonly RollEntry[],
  { meeting, memberships, people }: MeetingSnapshot,
): RollEntry | undefined {
  const seats = membersOn(meeting.date, memberships, people)
  const holders = seats.filter(({ membership }) => membership.capacity === wanted)
  return there.find(({ person }) => holders.some((it) => it.person.id === person.id))
}
