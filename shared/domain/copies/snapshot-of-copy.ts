import type { CopiedRecord as SentRecord } from '../../ipc/copy-channels.ts'
import type { MeetingId } from '../../records/ids.ts'
import { recordAsToday } from '../../records/record-as-today.ts'
import type { RecordOf, TableName } from '../../records/tables.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'

/**
 * A meeting in a safety copy, as the documents and previews take it. Null where one of its records is of no form
 * that this Minutebook knows: a preview that leaves something out would say what was never minuted.
 */
export function snapshotOfCopy(
  records: readonly SentRecord[],
  meetingId: MeetingId,
  nextMinuteNumber: number,
): MeetingSnapshot | null {
  const known = new KnownRecords(records)
  const meeting = known.of('meetings').find(({ id }) => id === meetingId)
  const committee = known.of('committees').find(({ id }) => id === meeting?.committeeId)
  if (meeting === undefined || committee === undefined) return null
  const snapshot: MeetingSnapshot = {
    committee,
    meeting,
    sections: known.of('sections'),
    items: known.of('items'),
    minutes: known.of('publicMinutes'),
    attendance: known.of('attendance'),
    proceedings: known.of('proceedings'),
    motions: known.of('motions'),
    actions: known.of('actions'),
    people: known.of('people'),
    memberships: known.of('memberships'),
    nextMinuteNumber,
  }
  return known.areAllKnown ? snapshot : null
}

class KnownRecords {
  areAllKnown = true
  readonly #records: readonly SentRecord[]

  constructor(records: readonly SentRecord[]) {
    this.#records = records
  }

  of<T extends TableName>(table: T): readonly RecordOf<T>[] {
    const found = this.#records.filter((it) => it.table === table)
    const known = found.flatMap(({ record }) => recordAsToday(table, record) ?? [])
    if (known.length < found.length) this.areAllKnown = false
    return known
  }
}
