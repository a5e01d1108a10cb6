import type { PersonId } from '../../records/ids.ts'
import type { Person } from '../../records/person.ts'
import { fullName, officeOf } from './person-name.ts'

/**
 * How people are called where one of them is picked: by name; two of one name by their offices as well, and by a
 * number where those do not tell them apart. For the screen: documents print names as they are.
 */
export function namesApart(people: readonly Person[]): (person: Person) => string {
  const called = new Map<PersonId, string>()
  for (const [name, namesakes] of grouped(people, fullName)) {
    for (const [office, ones] of grouped(namesakes, officeOf)) {
      const full = namesakes.length > 1 && office !== '' ? `${name} (${office})` : name
      const isTold = ones.length === 1 && (namesakes.length === 1 || office !== '')
      for (const [at, { id }] of ones.entries()) called.set(id, isTold ? full : `${full} ${at + 1}`)
    }
  }
  return (person) => called.get(person.id) ?? fullName(person)
}

function grouped(people: readonly Person[], of: (person: Person) => string) {
  const groups = new Map<string, readonly Person[]>()
  for (const person of people) groups.set(of(person), [...(groups.get(of(person)) ?? []), person])
  return groups
}
