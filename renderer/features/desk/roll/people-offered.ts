import { foundPeople } from '../../../../shared/domain/found-people.ts'
import { nameOfNewcomer } from '../../../../shared/domain/newcomer.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { Suggestion } from '../../../ui/suggestion-list.tsx'

/** The id under which somebody new is offered. */
export const NEWCOMER = 'newcomer'

const MOST = 8

/** Who is offered for a few letters of any part of their name or office. */
export function peopleOffered(people: readonly Person[], words: string): readonly Suggestion[] {
  return foundPeople(people, words)
    .slice(0, MOST)
    .map((person) => ({ id: person.id, label: fullName(person), detail: officeOf(person) }))
}

/** The same, and whoever is on no list yet: for a whole name, or for one that nobody has. */
export function peopleOrNewcomer(people: readonly Person[], words: string): readonly Suggestion[] {
  const known = peopleOffered(people, words)
  const isKnown = known.some(({ label }) => label.toLowerCase() === words.trim().toLowerCase())
  const newcomer = nameOfNewcomer(words)
  const isWholeName = known.length === 0 || words.trim().includes(' ')
  if (isKnown || !isWholeName || newcomer === '') return known
  return [...known, { id: NEWCOMER, label: `Add ${newcomer}`, detail: 'A new person of this committee' }]
}

function officeOf({ role, organisation }: Person): string {
  return [role, organisation].filter((it) => it !== '').join(', ')
}
