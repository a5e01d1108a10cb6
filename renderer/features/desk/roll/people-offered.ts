import { foundPeople } from '../../../../shared/domain/people/found-people.ts'
import { newcomerBeside } from '../../../../shared/domain/people/newcomer.ts'
import { fullName, officeOf } from '../../../../shared/domain/people/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { Suggestion } from '../../../ui/suggestion-list.tsx'

/** The id under which somebody new is offered. */
export const NEWCOMER = 'newcomer'

const MOST = 8

/** Who is offered for a few letters of any part of their name or office. */
export function peopleOffered(people: readonly Person[], words: string): readonly Suggestion[] {
  return offeredOf(foundPeople(people, words))
}

/** The same, and whoever is on no list yet: for a whole name, or for one that nobody has. */
export function peopleOrNewcomer(people: readonly Person[], words: string): readonly Suggestion[] {
  const found = foundPeople(people, words)
  const known = offeredOf(found)
  const newcomer = newcomerBeside(found, words)
  if (newcomer === '') return known
  return [...known, { id: NEWCOMER, label: `Add ${newcomer}`, detail: 'A new person of this committee' }]
}

function offeredOf(found: readonly Person[]): readonly Suggestion[] {
  return found
    .slice(0, MOST)
    .map((person) => ({ id: person.id, label: fullName(person), detail: officeOf(person) }))
}
