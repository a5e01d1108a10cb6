import type { PersonId } from '../../records/ids.ts'
import type { Person } from '../../records/person.ts'
import { fullName, shortName } from './person-name.ts'

/**
 * How people are called after their first mention: `Mr Powell`; two of the same title and surname keep
 * their initials. Empty for somebody who is not among them.
 */
export function shortNamesAmong(people: readonly Person[]): (id: PersonId) => string {
  const counts = new Map<string, number>()
  for (const person of people) counts.set(keyOf(person), (counts.get(keyOf(person)) ?? 0) + 1)
  const known = new Map(people.map((person) => [person.id, person]))
  return (id) => {
    const person = known.get(id)
    if (person === undefined) return ''
    return (counts.get(keyOf(person)) ?? 0) > 1 ? fullName(person) : shortName(person)
  }
}

function keyOf(person: Person): string {
  return shortName(person).toLowerCase()
}
