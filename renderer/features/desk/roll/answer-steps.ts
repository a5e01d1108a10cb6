import { newAnswer } from '../../../../shared/domain/attendance/made-there.ts'
import { rollEvents } from '../../../../shared/domain/attendance/roll.ts'
import { orderBetween } from '../../../../shared/domain/order.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { AttendanceStatus, RollEvent } from '../../../../shared/records/attendance.ts'
import { put } from '../../../../shared/records/change.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { RollParts } from './roll-steps.ts'

type Fields = Partial<Omit<RollEvent, 'id' | 'kind' | 'personId' | 'meetingId'>>

/** What can be done with a person's answer to the roll; whoever has none yet is given one. */
export function answerSteps({ known, record, newId }: RollParts) {
  const events = () => rollEvents(known().attendance)
  const answerOf = (person: Person) => events().find(({ personId }) => personId === person.id)
  const answer = (person: Person, label: string, fields: Fields, says?: string) => {
    const event = answerOf(person)
    const change =
      event === undefined
        ? put('attendance', newAnswer(known(), person.id, newId, fields))
        : edit('attendance', event, fields)
    record({ label, changes: [change], sentence: null, ...(says === undefined ? {} : { says }) })
  }
  return {
    mark(person: Person, status: AttendanceStatus) {
      const name = fullName(person)
      answer(person, `mark ${name} ${status}`, { status }, `${name}: ${status}.`)
    },
    /** The words in brackets after the name. */
    describe(person: Person, as: string) {
      if (answerOf(person)?.as !== as) answer(person, `words after ${fullName(person)}`, { as })
    },
    /** Why somebody sent apologies; whoever is not marked yet has sent them then. */
    excuse(person: Person, reason: string) {
      const fields = { status: 'apologies', reason } as const
      if (answerOf(person)?.reason !== reason) answer(person, `reason of ${fullName(person)}`, fields)
    },
    /** In whose place somebody sits. */
    substitute(person: Person, substituteFor: PersonId | null) {
      answer(person, `substitution by ${fullName(person)}`, { substituteFor })
    },
    /** Over a link or in the room. */
    toggleRemote(person: Person) {
      const isRemote = answerOf(person)?.isRemote !== true
      const name = `${fullName(person)}${isRemote ? ' remote' : ' in the room'}`
      answer(person, `mark ${name}`, { isRemote }, `${name}.`)
    },
    move(person: Person, direction: 'up' | 'down') {
      const event = answerOf(person)
      const order = event === undefined ? undefined : orderOneOn(events(), event, direction)
      if (order !== undefined) answer(person, `move ${fullName(person)}`, { order })
    },
  }
}

/** The place of an event one up or down; undefined at the end of the roll. */
function orderOneOn(
  events: readonly RollEvent[],
  event: RollEvent,
  direction: 'up' | 'down',
): string | undefined {
  const at = events.findIndex((it) => it.id === event.id)
  const [before, after] =
    direction === 'up' ? [events[at - 2], events[at - 1]] : [events[at + 1], events[at + 2]]
  if ((direction === 'up' ? after : before) === undefined) return undefined
  return orderBetween(before?.order ?? null, after?.order ?? null)
}
