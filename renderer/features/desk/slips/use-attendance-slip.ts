import { useState } from 'react'
import { madeThere } from '../../../../shared/domain/attendance/made-there.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import type { AttendanceEvent } from '../../../../shared/records/attendance.ts'
import { put } from '../../../../shared/records/change.ts'
import type { AttendanceId, MeetingId, PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip } from '../../../session/session.ts'
import type { RecordHappening } from '../use-record.ts'

/** What every event of the attendance begins with. */
export type EventStart = {
  readonly id: AttendanceId
  readonly meetingId: MeetingId
  readonly personId: PersonId
  readonly order: string
}

type Told = { readonly label: string; readonly says: string; readonly event: AttendanceEvent }

type Options = {
  readonly snapshot: MeetingSnapshot
  readonly record: RecordHappening
  /** Whom the slip was opened for. */
  readonly personId?: PersonId | undefined
}

/** What the slips about people share: whom, and whether it is written; whoever it is about has been there. */
export function useAttendanceSlip({ snapshot, record, personId }: Options) {
  const { newId } = useData()
  const [person, setPerson] = useState<Person | null>(
    () => snapshot.people.find(({ id }) => id === personId) ?? null,
  )
  const [isWritten, setWritten] = useState(true)
  const recordFor = (who: Person, tell: (start: EventStart) => Told) => {
    const there = madeThere(snapshot, who, newId)
    const { attendance, meeting } = changedSnapshot(snapshot, there)
    const start = { id: newId('attendance'), meetingId: meeting.id, personId: who.id }
    const { label, says, event } = tell({ ...start, order: orderAtEnd(attendance) })
    closeSlip()
    record({
      label,
      changes: [...there, put('attendance', event)],
      sentence: isWritten ? { of: 'attendance', id: event.id } : null,
      says,
    })
  }
  return { person, setPerson, isWritten, setWritten, recordFor }
}
