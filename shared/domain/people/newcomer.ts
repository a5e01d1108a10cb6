import { type Change, put } from '../../records/change.ts'
import type { NewId } from '../../records/ids.ts'
import type { Person } from '../../records/person.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { orderAtEnd } from '../order.ts'
import { isParticle, namePartsOf } from './name-parts.ts'
import { fullName } from './person-name.ts'

/** The name as it was read from what was typed; empty where it is not yet a name. */
function nameOfNewcomer(words: string): string {
  const parts = namePartsOf(words)
  return parts.surname.length < 2 ? '' : fullName(parts)
}

/**
 * The name of somebody new to offer beside those who were found: for a whole name, or for one that nobody has.
 * Empty where nobody is to be offered.
 */
export function newcomerBeside(found: readonly Person[], words: string): string {
  const isKnown = found.some((person) => fullName(person).toLowerCase() === words.trim().toLowerCase())
  const isWholeName = found.length === 0 || words.trim().includes(' ')
  return isWholeName && !isKnown ? nameOfNewcomer(words) : ''
}

/** Whether words have the capitals of a name: `Ms Ana de la Cruz`, `Fitz d’Arcy`, but not `council on social media`. */
export function isWrittenAsName(words: string): boolean {
  const all = words.trim().split(/\s+/u)
  return all.every((word) => CAPITAL.test(word) || isParticle(word)) && CAPITAL.test(all.at(-1) ?? '')
}

const CAPITAL = /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u

/** Somebody who is on no list yet, read from the typed name. */
export function newcomerOf(words: string, newId: NewId): Person {
  return { id: newId('person'), ...namePartsOf(words), role: '', organisation: '', email: '' }
}

/** What adds a newcomer to the committee's people, at the end. */
export function newcomerChanges(
  { meeting, memberships }: Pick<MeetingSnapshot, 'meeting' | 'memberships'>,
  person: Person,
  newId: NewId,
): readonly Change[] {
  const seat = {
    id: newId('membership'),
    committeeId: meeting.committeeId,
    personId: person.id,
    capacity: 'Member' as const,
    from: null,
    to: null,
    order: orderAtEnd(memberships),
  }
  return [put('people', person), put('memberships', seat)]
}
