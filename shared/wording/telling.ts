import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { presentInOrder, rollOf } from '../domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { fullName } from '../domain/people/person-name.ts'
import type { ItemId, PersonId } from '../records/ids.ts'
import type { SentenceName } from '../records/sentence-names.ts'
import { DEFAULT_SENTENCES } from './sentence-templates.ts'
import { filled, type Values } from './template.ts'

/** What sentences about a meeting are made with: its records, the names in them, and its own wording. */
export type Telling = {
  readonly snapshot: MeetingSnapshot
  /** `Cllr A Smith`; empty for nobody. */
  readonly nameOf: (id: PersonId | null) => string
  /** `B2`; empty for none. */
  readonly codeOf: (id: ItemId | null) => string
  /** People in the order of the list of those present, the others after them. */
  readonly inPrintedOrder: (ids: readonly PersonId[]) => readonly PersonId[]
  readonly say: (name: SentenceName, values: Values) => string
}

export function tellingOf(snapshot: MeetingSnapshot): Telling {
  const { committee, people, sections, items, attendance } = snapshot
  const names = new Map(people.map((person) => [person.id, fullName(person)]))
  const codes = new Map(itemsInOrder(codedAgenda(sections, items)).map(({ item, code }) => [item.id, code]))
  const listed = presentInOrder(rollOf(attendance, people), committee.houseStyle.nameOrder)
  const places = new Map(listed.map(({ person }, place) => [person.id, place]))
  return {
    snapshot,
    nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')),
    codeOf: (id) => (id === null ? '' : (codes.get(id) ?? '')),
    inPrintedOrder: (ids) => [...ids].sort((a, b) => placeOf(a, places) - placeOf(b, places)),
    say: (name, values) => filled(committee.sentences[name] ?? DEFAULT_SENTENCES[name], values),
  }
}

function placeOf(id: PersonId, places: ReadonlyMap<PersonId, number>): number {
  return places.get(id) ?? places.size
}
