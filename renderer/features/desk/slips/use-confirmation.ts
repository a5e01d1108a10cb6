import { useState } from 'react'
import { dayOfRecordItem } from '../../../../shared/domain/agenda/record-item.ts'
import { rollOf } from '../../../../shared/domain/attendance/roll.ts'
import { lastBefore } from '../../../../shared/domain/meeting/meeting-order.ts'
import { readDate, writtenDate } from '../../../../shared/domain/written-date.ts'
import type { IsoDate } from '../../../../shared/records/dates.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import { confirmationLead, presidingOffice } from '../../../../shared/wording/confirmation.ts'
import { filled } from '../../../../shared/wording/template.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { useMeetingsOf } from '../../../data/use-queries.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { closeSlip } from '../../../session/session.ts'
import { useResolve } from '../course/use-resolve.ts'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'
import { withHouseQuotes } from './house-quotes.ts'

type Written = {
  /** Null until the clerk writes another than the day of the last meeting. */
  readonly day: string | null
  readonly form: HouseStyle['confirmation']
  readonly subjectTo: string
  readonly isKept: boolean
}

type Parts = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/** The confirmation as it is chosen, and the resolution that comes of it. */
export function useConfirmation({ snapshot, current, desk, states }: Parts) {
  const resolve = useResolve(desk, states)
  const { committee, attendance, people } = snapshot
  const style = committee.houseStyle
  const previousDay = usePreviousDay(snapshot)
  const [written, setWritten] = useState<Written>(() => ({
    day: null,
    form: style.confirmation,
    subjectTo: '',
    isKept: true,
  }))
  const dayShown = written.day ?? dayWritten(dayOfRecordItem(current.item.title) ?? previousDay)
  const day = readDate(dayShown)
  const chair = presidingOffice(rollOf(attendance, people), style)
  const { form, isKept } = written
  const subjectTo = withHouseQuotes(written.subjectTo, style)
  const lead = day && confirmationLead(committee, { form, day, subjectTo, chair })
  const confirm = () => {
    if (lead === undefined) return
    const kept = edit('committees', committee, ({ houseStyle }) => ({
      houseStyle: { ...houseStyle, confirmation: form },
    }))
    closeSlip()
    const changes = isKept && form !== style.confirmation ? [kept] : []
    resolve({ label: 'confirmation of the previous record', lead, changes, sentence: null })
  }
  return {
    written,
    dayShown,
    change: (fields: Partial<Written>) => setWritten({ ...written, ...fields }),
    isDayRead: day !== undefined || dayShown.trim() === '',
    lead,
    formName: (value: HouseStyle['confirmation']) => filled(value, { chair }),
    confirm,
  }
}

/** The day of the committee's last meeting before this one. */
function usePreviousDay({ committee, meeting }: SlipProps['snapshot']): IsoDate | undefined {
  const meetings = readyValue(useMeetingsOf(committee.id)) ?? []
  return lastBefore(meeting.date, meetings)?.date
}

function dayWritten(day: IsoDate | undefined): string {
  return day === undefined ? '' : writtenDate(day)
}
