import { fullName, officeOf, shortName } from '../domain/people/person-name.ts'
import { shortNamesAmong } from '../domain/people/short-names.ts'
import type { HouseStyle } from '../records/house-style.ts'
import type { PersonId } from '../records/ids.ts'
import type { Person } from '../records/person.ts'

type Speaker = Pick<Person, 'title' | 'initials' | 'surname' | 'role' | 'organisation'>

/** `Ms S Brinson (Community Safety Team Leader, KCC)`, with or without the initial. */
export function firstMention(person: Speaker, style: HouseStyle['firstMention']): string {
  const name = style === 'with initial' ? fullName(person) : shortName(person)
  const office = officeOf(person)
  return office === '' ? name : `${name} (${office})`
}

/** Names people as they are mentioned one after another; empty for somebody who is not known. */
export type Introductions = { readonly textFor: (personId: PersonId) => string }

/**
 * Whoever is mentioned for the first time is introduced, and is called shortly after that.
 * @param introduced who has been introduced before; everybody named is added to it
 */
export function introductions(
  people: readonly Person[],
  style: Pick<HouseStyle, 'firstMention'>,
  introduced: Set<PersonId>,
): Introductions {
  const known = new Map(people.map((person) => [person.id, person]))
  const shortNames = shortNamesAmong(people)
  return {
    textFor: (personId) => {
      const person = known.get(personId)
      if (person === undefined) return ''
      if (introduced.has(personId)) return shortNames(personId)
      introduced.add(personId)
      return firstMention(person, style.firstMention)
    },
  }
}
