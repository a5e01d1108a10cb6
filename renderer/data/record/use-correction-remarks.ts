import { useMemo } from 'react'
import { correctionRemarks } from '../../../shared/documents/correction-remarks.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { readyValue } from '../ready-value.ts'
import { useConfirmedRecord } from './use-confirmation-queries.ts'

/** What was put right in the record of a meeting since, by the block at which it is shown. */
export function useCorrectionRemarks({
  meeting,
  committee,
}: Pick<MeetingSnapshot, 'meeting' | 'committee'>): ReadonlyMap<string, readonly string[]> {
  const confirmed = readyValue(useConfirmedRecord(meeting.id))
  const style = committee.houseStyle
  return useMemo(
    () =>
      confirmed ? correctionRemarks(confirmed.document.blocks, confirmed.corrections, style) : NO_REMARKS,
    [confirmed, style],
  )
}

const NO_REMARKS: ReadonlyMap<string, readonly string[]> = new Map()
