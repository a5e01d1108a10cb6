import {
  confirmationChanges,
  laterCorrectionChanges,
} from '../../../../shared/domain/confirmation/confirmation-changes.ts'
import type { CorrectionChange } from '../../../../shared/records/correction.ts'
import type { IsoDate } from '../../../../shared/records/dates.ts'
import type { StepChange } from '../../../../shared/records/edit.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import { confirmationLead, type Presiding, putRightLead } from '../../../../shared/wording/confirmation.ts'
import { instantNow } from '../../../data/instant-now.ts'
import type { Data } from '../../../data/open-data.ts'
import type { EarlierRecord } from '../../../data/record/confirmation-queries.ts'
import type { SlipProps } from './desk-slip.tsx'

type Chosen = {
  readonly day: IsoDate | undefined
  readonly earlier: EarlierRecord
  readonly form: HouseStyle['confirmation']
  readonly subjectTo: string
  readonly chair: string
}

/**
 * The words after RESOLVED. Nothing is resolved on a confirmed record in which nothing is put right, and an extraordinary
 * meeting confirms none.
 */
export function leadOf(
  { committee, meeting }: Pick<SlipProps['snapshot'], 'committee' | 'meeting'>,
  { day, earlier, subjectTo, ...confirmation }: Chosen,
): string | undefined {
  if (day === undefined) return undefined
  if (earlier.kind !== 'confirmed' && meeting.isExtraordinary) return undefined
  if (earlier.kind !== 'confirmed') return confirmationLead(committee, { ...confirmation, day, subjectTo })
  return subjectTo === ''
    ? undefined
    : putRightLead(committee, { day, confirmedOn: earlier.on, corrections: subjectTo })
}

type Resolved = {
  readonly item: SlipProps['current']['item']
  readonly corrections: readonly CorrectionChange[]
  readonly presiding: Presiding
}

/** What becomes of the earlier record with the resolution. */
export function recordChanges(
  earlier: EarlierRecord,
  { presiding, ...resolved }: Resolved,
  data: Data,
  by: string,
): readonly StepChange[] {
  switch (earlier.kind) {
    case 'unknown':
    case 'not approved':
      return []
    case 'to confirm': {
      const made = { ...earlier, ...resolved, at: instantNow(data), newId: data.newId }
      return confirmationChanges(made, { presiding, by })
    }
    case 'confirmed':
      return laterCorrectionChanges({ ...earlier, ...resolved, at: instantNow(data), newId: data.newId })
  }
}
