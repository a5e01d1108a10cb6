import type { Person } from '../../records/person.ts'
import { wordStarts } from '../word-starts.ts'
import { fullName } from './person-name.ts'

/**
 * The people of whom each of the typed words begins some word of their name, role or organisation,
 * whatever its accents and case: `mo cox` finds Cllr S Mochrie-Cox. A match in the name comes first.
 */
export function foundPeople(people: readonly Person[], typed: string): readonly Person[] {
  const isFound = wordStarts(typed)
  const byName = people.filter((person) => isFound(fullName(person)))
  const others = people.filter((person) => !byName.includes(person) && isFound(everythingOf(person)))
  return [...byName, ...others]
}

function everythingOf(person: Person): string {
  return `${fullName(person)} ${person.role} ${person.organisation}`
}
