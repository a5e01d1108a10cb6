import { useState } from 'react'
import { dayOfCorrectionItem, dayOfRecordItem } from '../../../../shared/domain/agenda/record-item.ts'
import { lastBefore } from '../../../../shared/domain/meeting/meeting-order.ts'
import { clerkOf } from '../../../../shared/domain/record/who.ts'
import { readDate, writtenDate } from '../../../../shared/domain/written-date.ts'
import type { CorrectionChange } from '../../../../shared/records/correction.ts'
import type { IsoDate } from '../../../../shared/records/dates.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import { type Presiding, presidingAtItem } from '../../../../shared/wording/confirmation.ts'
import { filled } from '../../../../shared/wording/template.ts'
import { useData } from '../../../data/data-context.tsx'
import { readyValue } from '../../../data/ready-value.ts'
import type { EarlierRecord } from '../../../data/record/confirmation-queries.ts'
import { useRecordOfDay } from '../../../data/record/use-confirmation-queries.ts'
import { useMeetingsOf } from '../../../data/use-queries.ts'
import { wasKept } from '../../../data/was-kept.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { closeSlip, say } from '../../../session/session.ts'
import { useResolve } from '../course/use-resolve.ts'
import type { Desk } from '../use-desk.ts'
import { leadOf, recordChanges } from './confirmation-step.ts'
import { whatBecame } from './confirmation-words.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'
import { useCorrections } from './use-corrections.ts'

type Written = {
  /** Null until the clerk writes another than the day of the last meeting. */
  readonly day: string | null
  readonly form: HouseStyle['confirmation']
  /** A correction in free words, of a record that is not approved here. */
  readonly subjectTo: string
  readonly isKept: boolean
  readonly isWritten: boolean
}

type Parts = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/** The confirmation as it is chosen, and the resolution that comes of it. */
export function useConfirmation(parts: Parts) {
  const { snapshot, current } = parts
  const { written, change, dayShown } = useWritten(parts)
  const day = readDate(dayShown)
  const earlier = readyValue(useRecordOfDay(snapshot.meeting, day)) ?? UNKNOWN
  const corrections = useCorrections(snapshot, 'document' in earlier ? earlier.document.blocks : NO_BLOCKS)
  const presiding = presidingAtItem(snapshot, current.item.id)
  const style = snapshot.committee.houseStyle
  const subjectTo = 'document' in earlier ? corrections.phrase : withHouseQuotes(written.subjectTo, style)
  const chosen = { day, earlier, form: written.form, subjectTo, chair: presiding.office }
  const lead = corrections.isComplete ? leadOf(snapshot, chosen) : undefined
  const confirm = useConfirm(parts)
  return {
    written,
    change,
    dayShown,
    isDayRead: day !== undefined || dayShown.trim() === '',
    earlier,
    corrections,
    lead,
    formName: (value: HouseStyle['confirmation']) => filled(value, { chair: presiding.office }),
    confirm: () => {
      if (lead !== undefined)
        void confirm({ lead, written, earlier, corrections: corrections.all, presiding })
    },
  }
}

/** What is filled in; the day is that of the item's title, or else of the last meeting, until another is written. */
function useWritten({ snapshot, current }: Pick<Parts, 'snapshot' | 'current'>) {
  const form = snapshot.committee.houseStyle.confirmation
  const [written, setWritten] = useState<Written>(() => ({ ...NOTHING_WRITTEN, form }))
  const previousDay = usePreviousDay(snapshot)
  const { title } = current.item
  return {
    written,
    change: (fields: Partial<Written>) => setWritten({ ...written, ...fields }),
    dayShown: written.day ?? dayWritten(dayOfRecordItem(title) ?? dayOfCorrectionItem(title) ?? previousDay),
  }
}

const NOTHING_WRITTEN = { day: null, subjectTo: '', isKept: true, isWritten: true } as const

type Confirmed = {
  readonly lead: string
  readonly written: Written
  readonly earlier: EarlierRecord
  readonly corrections: readonly CorrectionChange[]
  readonly presiding: Presiding
}

/** Writes the resolution and what becomes of the earlier record, as one step. */
function useConfirm({ snapshot: { committee }, current: { item }, desk, states }: Parts) {
  const data = useData()
  const resolve = useResolve(desk, states)
  return async ({ lead, written: { form, isKept, isWritten }, earlier, ...resolved }: Confirmed) => {
    const { houseStyle } = committee
    const kept = edit('committees', committee, (stored) => ({
      houseStyle: { ...stored.houseStyle, confirmation: form },
    }))
    const ofStyle = isKept && form !== houseStyle.confirmation ? [kept] : []
    const ofRecord = recordChanges(earlier, { item, ...resolved }, data, clerkOf(committee))
    closeSlip()
    const result = await resolve({
      label: 'confirmation of the previous record',
      lead: isWritten ? lead : null,
      changes: [...ofStyle, ...ofRecord],
      sentence: null,
      isFinal: earlier.kind === 'to confirm',
    })
    const said = whatBecame(earlier, committee)
    if (said !== undefined && wasKept(result)) say(said)
  }
}

const UNKNOWN: EarlierRecord = { kind: 'unknown' }
const NO_BLOCKS = [] as const

/** The day of the committee's last meeting before this one. */
function usePreviousDay({ committee, meeting }: SlipProps['snapshot']): IsoDate | undefined {
  const meetings = readyValue(useMeetingsOf(committee.id)) ?? []
  return lastBefore(meeting.date, meetings)?.date
}

function dayWritten(day: IsoDate | undefined): string {
  return day === undefined ? '' : writtenDate(day)
}
