import type { MeetingSnapshot } from '../../../../shared/domain/meeting-snapshot.ts'
import { orderBetween } from '../../../../shared/domain/order.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import { byOrder } from '../../../../shared/domain/sorting.ts'
import type { AttendanceStatus, RollEvent } from '../../../../shared/records/attendance.ts'
import { put, remove } from '../../../../shared/records/change.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'
import { type RollLine, rollLines } from './roll-lines.ts'

/** The roll of the meeting and what can be done with it. */
export function useRoll(snapshot: MeetingSnapshot) {
  const { commit, newId } = useData()
  const events = [...snapshot.attendance].sort(byOrder)

  const mark = (person: Person, status: AttendanceStatus) => {
    const event = events.find((it) => it.personId === person.id)
    const fresh = (): RollEvent => ({
      kind: 'roll',
      id: newId('attendance'),
      meetingId: snapshot.meeting.id,
      personId: person.id,
      order: orderBetween(events.at(-1)?.order ?? null, null),
      status,
      as: '',
    })
    const change = event === undefined ? put('attendance', fresh()) : edit('attendance', event, { status })
    void commit({
      label: `mark ${fullName(person)} ${status}`,
      changes: [change],
      undo: { kind: 'own step' },
    })
    say(`${fullName(person)}: ${status}.`)
  }
  const clear = ({ event, person }: RollLine) => {
    if (event === null) return
    const changes = [remove('attendance', event.id)]
    void commit({ label: `clear ${fullName(person)}`, changes, undo: { kind: 'own step' } })
  }
  const describe = ({ event, person }: RollLine, as: string) => {
    if (event === null || event.as === as.trim()) return
    const changes = [edit('attendance', event, { as: as.trim() })]
    void commit({ label: `words after ${fullName(person)}`, changes, undo: { kind: 'own step' } })
  }
  const move = ({ event, person }: RollLine, direction: 'up' | 'down') => {
    const at = events.findIndex((it) => it.id === event?.id)
    const [before, after] =
      direction === 'up' ? [events[at - 2], events[at - 1]] : [events[at + 1], events[at + 2]]
    const next = direction === 'up' ? after : before
    if (event === null || next === undefined) return
    const changes = [
      edit('attendance', event, { order: orderBetween(before?.order ?? null, after?.order ?? null) }),
    ]
    void commit({ label: `move ${fullName(person)}`, changes, undo: { kind: 'own step' } })
  }
  return { lines: rollLines(snapshot), mark, clear, describe, move }
}
