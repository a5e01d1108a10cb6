import { presidingOf, type RollEntry } from '../domain/attendance/roll.ts'
import type { Committee } from '../records/committee.ts'
import type { IsoDate } from '../records/dates.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { withoutStop } from './attendance-sentences.ts'
import { plainDate } from './dates.ts'
import { filled } from './template.ts'

type Confirmation = {
  readonly form: HouseStyle['confirmation']
  /** The day of the meeting whose record is confirmed. */
  readonly day: IsoDate
  /** A correction, such as `the addition of Mr Rivers’s apologies`; empty for none. */
  readonly subjectTo: string
  /** Who signs: whoever presides now, not at the meeting that is confirmed. */
  readonly chair: string
}

/** The words after RESOLVED by which the record of an earlier meeting is confirmed. */
export function confirmationLead(
  { recordCalled }: Pick<Committee, 'recordCalled'>,
  { form, day, subjectTo, chair }: Confirmation,
): string {
  const record = recordCalled.toLowerCase()
  const correction = withoutStop(subjectTo).replace(/^subject to /i, '')
  const subject = correction === '' ? '' : ` subject to ${correction}`
  return `that the ${record} of the meeting held on ${plainDate(day)} ${filled(form, { chair })}${subject}.`
}

/** What whoever presides is called: `Vice-Chairman` of `Vice-Chairman in the Chair`; else the committee's word. */
export function presidingOffice(
  roll: readonly RollEntry[],
  { chairWord }: Pick<HouseStyle, 'chairWord'>,
): string {
  const words = presidingOf(roll)?.event.as ?? ''
  const [, office = ''] = /^(.*?)(?: in the chair|, acting .*)?$/i.exec(words.trim()) ?? []
  return office === '' || /^(in|acting)\b/i.test(office) ? chairWord : office
}
