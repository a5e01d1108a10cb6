import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Committee } from '../../../../shared/records/committee.ts'
import type { IsoDate } from '../../../../shared/records/dates.ts'
import { plainDate } from '../../../../shared/wording/dates.ts'
import type { EarlierRecord } from '../../../data/record/confirmation-queries.ts'

/** What becomes of the record with the resolution, said before it is written; empty where there is nothing to say. */
export function whatBecomesOf(
  earlier: EarlierRecord,
  { committee, meeting }: Pick<MeetingSnapshot, 'committee' | 'meeting'>,
): string {
  const record = committee.recordCalled.toLowerCase()
  if (meeting.isExtraordinary && earlier.kind !== 'confirmed')
    return `An extraordinary meeting confirms no ${record}: the next ordinary meeting does.`
  switch (earlier.kind) {
    case 'unknown':
      return ''
    case 'not approved':
      return `The chair has not approved these ${record}. The resolution is written, and their record stays as it is.`
    case 'to confirm':
      return `With this, the approved ${record} are confirmed for good: what is found in them later is put right by a later minute.`
    case 'confirmed':
      return `These ${record} ${confirmedOn(earlier.on)} and are never changed. What is wrong in them is put right by this minute, and shown on them.`
  }
}

function confirmedOn(day: IsoDate | null): string {
  return day === null ? 'are confirmed' : `were confirmed on ${plainDate(day)}`
}

/** What is said once it is stored; undefined where nothing but the resolution came of it. */
export function whatBecame(earlier: EarlierRecord, { recordCalled }: Pick<Committee, 'recordCalled'>) {
  if (earlier.kind === 'unknown') return undefined
  const record = `The ${recordCalled.toLowerCase()} of ${plainDate(earlier.meeting.date)}`
  switch (earlier.kind) {
    case 'not approved':
      return `${record} have not been approved by the chair: the resolution is written, and nothing else.`
    case 'to confirm':
      return `${record} are confirmed.`
    case 'confirmed':
      return `${record} now show what was put right.`
  }
}
