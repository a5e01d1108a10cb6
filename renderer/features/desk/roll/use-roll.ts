import { useRef } from 'react'
import { orderBetween } from '../../../../shared/domain/order.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import { rollEvents } from '../../../../shared/domain/roll.ts'
import { type AttendanceStatus, PLAIN_ANSWER, type RollEvent } from '../../../../shared/records/attendance.ts'
import { put, remove } from '../../../../shared/records/change.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'
import { type RollLine, type RollSnapshot, rollLines } from './roll-lines.ts'

/** The roll of the meeting and what can be done with it. */
export function useRoll(snapshot: RollSnapshot) {
  const { commit, newId } = useData()
  const { events, made } = useKnownEvents(snapshot)
  const step = (label: string, changes: readonly StepChange[]) => {
    void commit({ label, changes, undo: { kind: 'own step' } })
  }

  const mark = (person: Person, status: AttendanceStatus) => {
    const known = events()
    const event = known.find((it) => it.personId === person.id)
    const order = orderBetween(known.at(-1)?.order ?? null, null)
    const ids = { id: newId('attendance'), meetingId: snapshot.meeting.id, personId: person.id }
    const fresh = { kind: 'roll' as const, ...ids, order, status, ...PLAIN_ANSWER }
    const changes =
      event === undefined ? [put('attendance', made(fresh))] : [edit('attendance', event, { status })]
    step(`mark ${fullName(person)} ${status}`, changes)
    say(`${fullName(person)}: ${status}.`)
  }
  const clear = ({ event, person }: RollLine) => {
    if (event !== null) step(`clear ${fullName(person)}`, [remove('attendance', event.id)])
  }
  const describe = ({ event, person }: RollLine, as: string) => {
    if (event === null || event.as === as.trim()) return
    step(`words after ${fullName(person)}`, [edit('attendance', event, { as: as.trim() })])
  }
  const move = ({ event, person }: RollLine, direction: 'up' | 'down') => {
    const order = event === null ? undefined : orderOneOn(events(), event, direction)
    if (event === null || order === undefined) return
    step(`move ${fullName(person)}`, [edit('attendance', event, { order })])
  }
  return { lines: rollLines(snapshot), mark, clear, describe, move }
}

/**
 * The events in their order, with those that were just made: two quick marks must neither take the same
 * place nor be made twice for one person before the store has told of the first.
 */
function useKnownEvents({ attendance, meeting }: RollSnapshot) {
  const fresh = useRef<readonly RollEvent[]>([])
  const stored = new Set(attendance.map((it) => it.id))
  fresh.current = fresh.current.filter((it) => it.meetingId === meeting.id && !stored.has(it.id))
  return {
    events: () => rollEvents([...attendance, ...fresh.current]),
    made: (event: RollEvent) => {
      fresh.current = [...fresh.current, event]
      return event
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
