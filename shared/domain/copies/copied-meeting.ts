import { z } from 'zod'
import { isoDate } from '../../records/dates.ts'
import { idSchemas } from '../../records/ids.ts'
import { meeting } from '../../records/meeting.ts'
import type { TableName } from '../../records/tables.ts'
import { type LedgerMeeting, numberLedger } from '../numbers/number-ledger.ts'
import { type CopiedRecord, type CopiedRecords, committeeOf, meetingOf } from './copied-record.ts'
import { neededBy, ofMeeting } from './records-of-meeting.ts'

/** What no preview shows: exempt words, and what the clerk noted for themselves. */
const NOT_SHOWN: readonly TableName[] = ['exemptMinutes', 'privateNotes']

/** What the preview of a meeting in a copy is drawn from. */
export type CopiedMeeting = {
  readonly records: readonly CopiedRecord[]
  /** The number of its first minute, where it runs on from the meetings before it. */
  readonly nextMinuteNumber: number
}

export function copiedMeeting(copy: CopiedRecords, meetingId: string): CopiedMeeting {
  const own = ofMeeting(copy, meetingId)
  const shown = [...own.values()].filter(({ table }) => !NOT_SHOWN.includes(table))
  const records = [...shown, ...neededBy(own, copy).map(([, record]) => record)]
  return { records, nextMinuteNumber: nextNumberIn(copy, meetingId) }
}

function nextNumberIn(copy: CopiedRecords, meetingId: string): number {
  const own = copy.get(`meetings ${meetingId}`)
  const committeeId = own === undefined ? null : committeeOf(own)
  const ofCommittee = [...copy.values()].filter(
    (record) => record.table === 'meetings' && committeeOf(record) === committeeId,
  )
  const minuted = minutedCounts(copy)
  const all = ofCommittee.flatMap((record) => ledgerMeeting(record, minuted.get(record.id) ?? 0))
  const asked = all.find(({ id }) => id === meetingId)
  return asked === undefined ? 1 : numberLedger(all.filter((it) => isBefore(it, asked))).next
}

function minutedCounts(copy: CopiedRecords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const record of copy.values()) {
    const meetingId = meetingOf(record)
    if (record.table !== 'publicMinutes' || meetingId === null) continue
    if (record.json.includes('"standing":"minuted"')) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
  }
  return counts
}

const ledgerFields = z.object({
  id: idSchemas.meeting,
  date: isoDate,
  firstMinuteNumber: meeting.shape.firstMinuteNumber,
  frozenNumbers: meeting.shape.frozenNumbers,
})

function ledgerMeeting({ json }: CopiedRecord, minuted: number): readonly LedgerMeeting[] {
  const fields = ledgerFields.safeParse(JSON.parse(json))
  return fields.success ? [{ ...fields.data, minuted }] : []
}

/** ISO days and ids sort as texts. */
function isBefore(one: LedgerMeeting, other: LedgerMeeting): boolean {
  return one.date === other.date ? one.id < other.id : one.date < other.date
}
