import { useMemo, useState } from 'react'
import { presentAt } from '../../../../shared/domain/attendance/presence.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { readTime } from '../../../../shared/domain/written-date.ts'
import type { MoveEvent, MoveMoment } from '../../../../shared/records/attendance.ts'
import type { ItemId, PersonId } from '../../../../shared/records/ids.ts'
import { useData } from '../../../data/data-context.tsx'
import { clockWords } from '../../../ui/clock-words.ts'
import type { SlipProps } from './desk-slip.tsx'
import { useAttendanceSlip } from './use-attendance-slip.ts'

export type MoveSlipOptions = SlipProps & {
  readonly move: MoveEvent['kind']
  readonly personId?: PersonId | undefined
}

const LABELS = { joined: 'arrival', left: 'departure' } as const

/** An arrival or a departure as it is filled in: at the item in hand, now, until that is changed. */
export function useMoveSlip({ move, snapshot, current, record, personId }: MoveSlipOptions) {
  const { now } = useData()
  const { person, recordFor, ...slip } = useAttendanceSlip({ snapshot, record, personId })
  const [time, setTime] = useState(() => clockWords(now()))
  const [when, setWhen] = useState<MoveMoment>('during')
  const [forInterest, setForInterest] = useState(false)
  const people = useMemo(
    () => likelyFirst(move, snapshot, current.item.id),
    [move, snapshot, current.item.id],
  )
  const read = time.trim() === '' ? null : readTime(time)
  const confirm = () => {
    if (person === null || read === undefined) return
    recordFor(person, (start) => ({
      label: `${LABELS[move]} of ${fullName(person)}`,
      says: `${fullName(person)} ${move} the meeting.`,
      event: { kind: move, ...start, time: read, itemId: current.item.id, when, forInterest },
    }))
  }
  return {
    ...slip,
    ...{ person, people, time, setTime, when, setWhen, forInterest, setForInterest, confirm },
    timeFault: read === undefined ? 'A time such as 10.25 or 6.52pm' : undefined,
    canConfirm: person !== null && read !== undefined,
  }
}

/** Whoever is not there can come, and whoever is there can leave: they are offered before the others. */
function likelyFirst(move: MoveEvent['kind'], snapshot: MeetingSnapshot, itemId: ItemId) {
  const there = new Set(presentAt(snapshot, itemId).map(({ person }) => person.id))
  const isLikely = (id: PersonId) => there.has(id) === (move === 'left')
  const { people } = snapshot
  return [...people.filter(({ id }) => isLikely(id)), ...people.filter(({ id }) => !isLikely(id))]
}
