import { fullName, shortName } from '../domain/person-name.ts'
import type { HouseStyle } from '../records/house-style.ts'
import type { Person } from '../records/person.ts'

type Speaker = Pick<Person, 'title' | 'initials' | 'surname' | 'role' | 'organisation'>

/** `Ms S Brinson (Community Safety Team Leader, KCC)`, with or without the initial. */
export function firstMention(person: Speaker, style: HouseStyle['firstMention']): string {
  const name = style === 'with initial' ? fullName(person) : shortName(person)
  const office = [person.role, person.organisation].filter((part) => part !== '').join(', ')
  return office === '' ? name : `${name} (${office})`
}
