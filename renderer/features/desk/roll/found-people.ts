import { fullName } from '../../../../shared/domain/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'

/**
 * The people of whom each of the typed words begins some word of their name, role or organisation,
 * whatever its accents and case: `mo cox` finds Cllr S Mochrie-Cox. A match in the name comes first.
 */
export function foundPeople(people: readonly Person[], typed: string): readonly Person[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  const byName = people.filter((person) => hasAll(wanted, fullName(person)))
  const others = people.filter((person) => !byName.includes(person) && hasAll(wanted, everythingOf(person)))
  return [...byName, ...others]
}

function hasAll(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text)
  return wanted.every((want) => words.some((word) => word.startsWith(want)))
}

function everythingOf(person: Person): string {
  return `${fullName(person)} ${person.role} ${person.organisation}`
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '')
  return plain
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
