import type { IsoDate } from '../../records/dates.ts'
import type { PersonId } from '../../records/ids.ts'
import type { Membership, Person } from '../../records/person.ts'
import { byOrder } from '../sorting.ts'

export type Member = { readonly membership: Membership; readonly person: Person }

/** Whether the membership holds on that day; both its days belong to it. ISO days compare as text. */
export function holdsOn(membership: Membership, day: IsoDate): boolean {
  return (
    (membership.from === null || membership.from <= day) && (membership.to === null || day <= membership.to)
  )
}

/** Everybody whose membership holds on that day, once each, in the committee's order. */
export function membersOn(
  day: IsoDate,
  memberships: readonly Membership[],
  people: readonly Person[],
): readonly Member[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const seen = new Set<PersonId>()
  return [...memberships]
    .sort(byOrder)
    .filter((membership) => holdsOn(membership, day))
    .flatMap((membership) => {
      const person = known.get(membership.personId)
      if (person === undefined || seen.has(person.id)) return []
      seen.add(person.id)
      return [{ membership, person }]
    })
}
