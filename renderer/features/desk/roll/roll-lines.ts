import { rollOf } from '../../../../shared/domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { membersOn } from '../../../../shared/domain/people/membership.ts'
import { byOrder } from '../../../../shared/domain/sorting.ts'
import type { AttendanceEvent, RollEvent } from '../../../../shared/records/attendance.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { whereaboutsAt } from '../../../../shared/wording/whereabouts.ts'

/** What happened of the attendance after the roll was called. */
export type LaterEvent = Exclude<AttendanceEvent, RollEvent>

/** One person on the screen's roll; without an event nothing is recorded of them yet. */
export type RollLine = {
  readonly person: Person
  readonly event: RollEvent | null
  /** Their seat; empty for a guest. */
  readonly capacity: string
  /** Where they are while the item in hand is taken: `left at 10.25 am, remote`. */
  readonly now: string
  /** Their arrivals, departures, declarations and times in the chair, as they were entered. */
  readonly later: readonly LaterEvent[]
}

/** Everybody recorded, in the order entered, then the members of that day who are not marked yet. */
export function rollLines(snapshot: MeetingSnapshot, itemId: ItemId | null): readonly RollLine[] {
  const { attendance, people, memberships, meeting } = snapshot
  const members = membersOn(meeting.date, memberships, people)
  const capacityOf = new Map(members.map(({ person, membership }) => [person.id, membership.capacity]))
  const recorded = rollOf(attendance, people)
  const known = new Set(recorded.map((it) => it.person.id))
  const waiting = members
    .filter(({ person }) => !known.has(person.id))
    .map(({ person }) => ({ person, event: null }))
  const wordsOf = whereaboutsAt(snapshot, itemId)
  const later = attendance.filter((event) => event.kind !== 'roll').sort(byOrder)
  return [...recorded, ...waiting].map(({ person, event }) => ({
    person,
    event,
    capacity: capacityOf.get(person.id) ?? '',
    now: wordsOf(person.id).join(', '),
    later: later.filter(({ personId }) => personId === person.id),
  }))
}

/** Whether a person's row would look the same. */
export function isSameLine(one: RollLine, other: RollLine): boolean {
  return (
    one.person === other.person &&
    one.event === other.event &&
    one.capacity === other.capacity &&
    one.now === other.now &&
    one.later.length === other.later.length &&
    one.later.every((event, at) => event === other.later[at])
  )
}
