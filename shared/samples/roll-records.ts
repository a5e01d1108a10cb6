import { orderedAfter } from '../domain/order.ts'
import { type AttendanceEvent, PLAIN_ANSWER, type RollEvent } from '../records/attendance.ts'
import type { ItemId, MeetingId, NewId, PersonId } from '../records/ids.ts'
import type { AttendanceFact } from './attendance-facts.ts'
import type { AttendanceForm } from './attendance-form.ts'

/** What the names and codes of a form stand for. */
export type Known = {
  readonly people: ReadonlyMap<string, PersonId>
  readonly items: ReadonlyMap<string, ItemId>
}

/** An event with the fact of the form that it records. */
export type RecordedFact = { readonly fact: AttendanceFact; readonly event: AttendanceEvent }

/** The answers to the roll, in the order in which the form has them; whoever is not known is left out. */
export function rollRecords(
  attendance: readonly AttendanceForm[],
  { people }: Known,
  meetingId: MeetingId,
  newId: NewId,
): readonly RollEvent[] {
  const orders = orderedAfter(null, attendance.length)
  return attendance.flatMap(({ who, status, as, substituteFor }, place) => {
    const personId = people.get(who)
    if (personId === undefined) return []
    const answer = { meetingId, personId, order: orders[place] ?? '', status, as }
    const member = people.get(substituteFor ?? '') ?? null
    const id = newId('attendance')
    return [{ kind: 'roll', id, ...PLAIN_ANSWER, ...answer, substituteFor: member } as const]
  })
}

/** Arrivals, departures and declarations, behind the answers to the roll. */
export function factRecords(
  facts: readonly AttendanceFact[],
  known: Known,
  after: readonly RollEvent[],
  newId: NewId,
): readonly RecordedFact[] {
  const [first] = after
  const orders = orderedAfter(after.at(-1)?.order ?? null, facts.length)
  return facts.flatMap((fact, place) => {
    const personId = known.people.get(fact.who)
    const itemId = known.items.get(fact.item)
    if (first === undefined || personId === undefined || itemId === undefined) return []
    const { meetingId } = first
    const own = { id: newId('attendance'), meetingId, personId, order: orders[place] ?? '', itemId }
    return [{ fact, event: { ...own, ...whatHappened(fact) } }]
  })
}

function whatHappened(fact: AttendanceFact) {
  if (fact.kind === 'declared') {
    const { kind, interest, reason, leaves } = fact
    return { kind, interest, reason, leaves }
  }
  const { kind, time, when } = fact
  return { kind, time, when, forInterest: false }
}
