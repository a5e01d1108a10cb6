import { useState } from 'react'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { ChairEvent } from '../../../../shared/records/attendance.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { SlipProps } from './desk-slip.tsx'
import { useAttendanceSlip } from './use-attendance-slip.ts'

export type ChairSlipOptions = SlipProps & { readonly personId?: PersonId | undefined }

/** A change of chair as it is filled in: for the item in hand, or from it on. */
export function useChairSlip({ snapshot, current, record, personId }: ChairSlipOptions) {
  const { person, recordFor, ...slip } = useAttendanceSlip({ snapshot, record, personId })
  const [span, setSpan] = useState<ChairEvent['span']>('this item')
  const confirm = () => {
    if (person === null) return
    recordFor(person, (start) => ({
      label: `${fullName(person)} in the chair`,
      says: `${fullName(person)} took the chair.`,
      event: { kind: 'took the chair', ...start, itemId: current.item.id, span },
    }))
  }
  return { ...slip, person, people: snapshot.people, span, setSpan, confirm, canConfirm: person !== null }
}
