import type { MeetingSnapshot } from '../../../../shared/domain/meeting-snapshot.ts'
import { membersOn } from '../../../../shared/domain/membership.ts'
import { rollOf } from '../../../../shared/domain/roll.ts'
import type { RollEvent } from '../../../../shared/records/attendance.ts'
import type { Person } from '../../../../shared/records/person.ts'

/** What the roll is made of: nothing of what is typed in the notes. */
export type RollSnapshot = Pick<MeetingSnapshot, 'meeting' | 'people' | 'memberships' | 'attendance'>

/** One person on the screen's roll; without an event nothing is recorded of them yet. */
export type RollLine = {
  readonly person: Person
  readonly event: RollEvent | null
  readonly capacity: string
}

/** Everybody recorded, in the order entered, then the members of that day who are not marked yet. */
export function rollLines(snapshot: RollSnapshot): readonly RollLine[] {
  const { attendance, people, memberships, meeting } = snapshot
  const members = membersOn(meeting.date, memberships, people)
  const capacityOf = new Map(members.map(({ person, membership }) => [person.id, membership.capacity]))
  const recorded = rollOf(attendance, people).map(({ person, event }) => ({
    person,
    event,
    capacity: capacityOf.get(person.id) ?? '',
  }))
  const known = new Set(recorded.map((it) => it.person.id))
  const waiting = members
    .filter(({ person }) => !known.has(person.id))
    .map(({ person, membership }) => ({ person, event: null, capacity: membership.capacity }))
  return [...recorded, ...waiting]
}
