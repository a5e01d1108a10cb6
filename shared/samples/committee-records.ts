import { defaultStandingSections } from '../domain/agenda/standing-sections.ts'
import { orderedAfter } from '../domain/order.ts'
import { type Committee, NO_EXTRAS } from '../records/committee.ts'
import { houseStyle } from '../records/house-style.ts'
import type { CommitteeId, NewId } from '../records/ids.ts'
import type { Membership, Person } from '../records/person.ts'
import type { BodyForm, PersonForm } from './body-form.ts'

export type Seated = { readonly person: Person; readonly membership: Membership }

/** The committee of a form. Its words were published with straight quotation marks, and keep them. */
export function committeeRecord(body: BodyForm, newId: NewId): Committee {
  const { council, name, shortName, recordCalled, contact } = body
  return {
    id: newId('committee'),
    council,
    name,
    shortName,
    recordCalled,
    contact,
    houseStyle: houseStyle.parse({ ...body, quotationMarks: 'as typed' }),
    standingSections: defaultStandingSections(recordCalled),
    ...NO_EXTRAS,
  }
}

/** The committee's people in their order, each with a seat that has no end. */
export function seatedPeople(body: BodyForm, committeeId: CommitteeId, newId: NewId): readonly Seated[] {
  const orders = orderedAfter(null, body.people.length)
  return body.people.map((form, place) => {
    const person = personRecord(form, newId)
    const seat = { committeeId, personId: person.id, capacity: form.capacity, from: null, to: null }
    return { person, membership: { id: newId('membership'), ...seat, order: orders[place] ?? '' } }
  })
}

function personRecord(form: PersonForm, newId: NewId): Person {
  const { title, initials, surname, role, organisation, email } = form
  return { id: newId('person'), title, initials, surname, role, organisation, email }
}
