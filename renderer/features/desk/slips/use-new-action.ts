import { useState } from 'react'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { readDate } from '../../../../shared/domain/written-date.ts'
import type { Action } from '../../../../shared/records/action.ts'
import { put } from '../../../../shared/records/change.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip, say } from '../../../session/session.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'

type Written = {
  readonly what: string
  readonly personId: PersonId | null
  readonly by: string
  readonly isWritten: boolean
}

/** An action as it is written down, and its record at the item in hand. */
export function useNewAction({ snapshot, current, record }: SlipProps) {
  const { newId } = useData()
  const [written, setWritten] = useState<Written>({ what: '', personId: null, by: '', isWritten: true })
  const what = withHouseQuotes(written.what.trim(), snapshot.committee.houseStyle)
  const due = written.by.trim() === '' ? null : readDate(written.by)
  const confirm = () => {
    if (what === '' || due === undefined) return
    const { meeting, actions } = snapshot
    const action: Action = {
      id: newId('action'),
      committeeId: meeting.committeeId,
      meetingId: meeting.id,
      itemId: current.item.id,
      order: orderAtEnd(actions),
      what,
      personId: written.personId,
      due,
      isDone: false,
    }
    closeSlip()
    record({
      label: `action “${what}”`,
      changes: [put('actions', action)],
      sentence: written.isWritten ? { of: 'action', id: action.id } : null,
    })
    say(`The action is recorded at item ${current.code}.`)
  }
  return {
    written,
    change: (fields: Partial<Written>) => setWritten({ ...written, ...fields }),
    isDayRead: due !== undefined,
    canConfirm: what !== '' && due !== undefined,
    confirm,
  }
}
