import {
  ATTENDANCE_STATUSES,
  type AttendanceEvent,
  type AttendanceStatus,
  type RollEvent,
} from '../../records/attendance.ts'
import type { HouseStyle } from '../../records/house-style.ts'
import type { PersonId } from '../../records/ids.ts'
import type { Person } from '../../records/person.ts'
import { compareByName } from '../people/person-name.ts'
import { byOrder } from '../sorting.ts'

/** One person's entry on the roll of a meeting. */
export type RollEntry = { readonly event: RollEvent; readonly person: Person }

/** The roll in the order in which it was entered: everybody of whom something is recorded. */
export function rollOf(events: readonly AttendanceEvent[], people: readonly Person[]): readonly RollEntry[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return rollEvents(events).flatMap((event) => {
    const person = known.get(event.personId)
    return person === undefined ? [] : [{ event, person }]
  })
}

/** The answers to the roll among all that is recorded of the attendance, in their order; one for each person. */
export function rollEvents(events: readonly AttendanceEvent[]): readonly RollEvent[] {
  const answered = new Set<PersonId>()
  return events
    .filter((event) => event.kind === 'roll')
    .sort(byOrder)
    .filter(({ personId }) => {
      const isFirst = !answered.has(personId)
      answered.add(personId)
      return isFirst
    })
}

export function entriesWith(roll: readonly RollEntry[], status: AttendanceStatus): readonly RollEntry[] {
  return roll.filter((entry) => entry.event.status === status)
}

/** The members in whose place one of these sits: they are absent, and a seat counts once. */
export function replacedBy(substitutes: readonly RollEntry[]): ReadonlySet<PersonId> {
  const pairs = substitutes.map(({ event }) => event)
  return new Set(
    pairs.flatMap(({ personId, substituteFor }) =>
      substituteFor === null || substituteFor === personId ? [] : [substituteFor],
    ),
  )
}

/** How many there are of each status; every status is named, also with none. */
export function rollCounts(roll: readonly RollEntry[]): Readonly<Record<AttendanceStatus, number>> {
  const counts = { present: 0, apologies: 0, absent: 0, 'in attendance': 0 } satisfies Record<
    AttendanceStatus,
    number
  >
  for (const status of ATTENDANCE_STATUSES) counts[status] = entriesWith(roll, status).length
  return counts
}

/** Whoever presides: the first of those present whose bracket names the chair. */
export function presidingOf(roll: readonly RollEntry[]): RollEntry | undefined {
  return entriesWith(roll, 'present').find((entry) => /chair/i.test(entry.event.as))
}

/** Those present in the order in which the committee prints them. */
export function presentInOrder(
  roll: readonly RollEntry[],
  order: HouseStyle['nameOrder'],
): readonly RollEntry[] {
  const present = entriesWith(roll, 'present')
  switch (order) {
    case 'as entered':
      return present
    case 'chair, then A to Z':
      return chairThenByName(present, presidingOf(roll)?.person.id)
  }
}

function chairThenByName(present: readonly RollEntry[], chair: PersonId | undefined): readonly RollEntry[] {
  const rest = present.filter((entry) => entry.person.id !== chair)
  const sorted = [...rest].sort((a, b) => compareByName(a.person, b.person))
  return [...present.filter((entry) => entry.person.id === chair), ...sorted]
}
