import { namePartsOf } from '../../../../shared/domain/name-parts.ts'
import { orderBetween } from '../../../../shared/domain/order.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import { byOrder } from '../../../../shared/domain/sorting.ts'
import { PLAIN_ANSWER } from '../../../../shared/records/attendance.ts'
import { put } from '../../../../shared/records/change.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import type { RollSnapshot } from './roll-lines.ts'

/** Somebody who is on no list yet: read from the typed name, added to the committee and marked present. */
export function useNewcomer({ memberships, meeting, attendance }: RollSnapshot) {
  const { commit, newId } = useData()
  const addNewcomer = (words: string) => {
    const person: Person = {
      id: newId('person'),
      ...namePartsOf(words),
      role: '',
      organisation: '',
      email: '',
    }
    const lastSeat = [...memberships].sort(byOrder).at(-1)?.order ?? null
    const lastMark = [...attendance].sort(byOrder).at(-1)?.order ?? null
    const seat = {
      committeeId: meeting.committeeId,
      personId: person.id,
      capacity: 'Member' as const,
      from: null,
      to: null,
    }
    const mark = {
      kind: 'roll' as const,
      meetingId: meeting.id,
      personId: person.id,
      status: 'present' as const,
      ...PLAIN_ANSWER,
    }
    const changes = [
      put('people', person),
      put('memberships', { id: newId('membership'), ...seat, order: orderBetween(lastSeat, null) }),
      put('attendance', { id: newId('attendance'), ...mark, order: orderBetween(lastMark, null) }),
    ]
    void commit({ label: `adding ${fullName(person)}`, changes, undo: { kind: 'own step' } })
  }
  return addNewcomer
}
