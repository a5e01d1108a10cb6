import { orderBetween } from '../../../shared/domain/order.ts'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import type { CommitteeId, NewId } from '../../../shared/records/ids.ts'
import type { Capacity, Membership, Person } from '../../../shared/records/person.ts'
import { useData } from '../../data/data-context.tsx'

export type NewPerson = Omit<Person, 'id'> & { readonly capacity: Capacity }

export const NOBODY: NewPerson = {
  title: '',
  initials: '',
  surname: '',
  role: '',
  organisation: '',
  email: '',
  capacity: 'Member',
}

/** Adds people to the end of the committee, in one step. */
export function useAddPeople(committeeId: CommitteeId, last: Membership | undefined) {
  const { commit, newId } = useData()
  return (people: readonly NewPerson[]) => {
    const changes = changesFor(people, committeeId, last?.order ?? null, newId)
    const label =
      people.length === 1 ? `adding ${fullName(people[0] ?? NOBODY)}` : `adding ${people.length} people`
    return commit({ label, changes, undo: { kind: 'own step' } })
  }
}

function changesFor(
  people: readonly NewPerson[],
  committeeId: CommitteeId,
  after: string | null,
  newId: NewId,
): readonly Change[] {
  let order = after
  return people.flatMap(({ capacity, ...words }) => {
    order = orderBetween(order, null)
    const person: Person = { id: newId('person'), ...trimmed(words) }
    const membership = {
      id: newId('membership'),
      committeeId,
      personId: person.id,
      capacity,
      from: null,
      to: null,
      order,
    }
    return [put('people', person), put('memberships', membership)]
  })
}

function trimmed(words: Omit<Person, 'id'>): Omit<Person, 'id'> {
  return {
    title: words.title.trim(),
    initials: words.initials.trim(),
    surname: words.surname.trim(),
    role: words.role.trim(),
    organisation: words.organisation.trim(),
    email: words.email.trim(),
  }
}
