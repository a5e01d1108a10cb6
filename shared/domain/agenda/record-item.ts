import type { Committee } from '../../records/committee.ts'
import type { IsoDate } from '../../records/dates.ts'
import type { Meeting } from '../../records/meeting.ts'
import { plainDate } from '../../wording/dates.ts'
import { readDate } from '../written-date.ts'

/** `Notes of meeting held on 14 July 2022`: where the record of an earlier meeting is confirmed. */
export function titleOfNotes(
  { recordCalled }: { readonly recordCalled: string },
  { date }: Pick<Meeting, 'date'>,
): string {
  return `${recordCalled} of meeting held on ${plainDate(date)}`
}

/** `Notes`, of a standing item that is called `Notes of last meeting`; undefined for any other one. */
export function recordOfLastMeeting(title: string): string | undefined {
  return /^(notes|minutes) of (?:the )?(?:last|previous) meeting$/i.exec(title.trim())?.[1]
}

/**
 * The day of the meeting whose record is confirmed at an item called so: 4 July 2024 of `Notes of meeting held
 * on 4 July 2024`. Undefined for any other item.
 */
export function dayOfRecordItem(title: string): IsoDate | undefined {
  return dayIn(title, /^(?:notes|minutes) of (?:the )?meeting held on (.+)$/i)
}

/** Whether an item is there to confirm an earlier record, of a certain meeting or of the last one. */
export function isOfEarlierRecord(title: string): boolean {
  return dayOfRecordItem(title) !== undefined || recordOfLastMeeting(title) !== undefined
}

/** `Correction to the notes of meeting held on 4 July 2024`: where a confirmed record is put right. */
export function titleOfCorrectionItem(
  { recordCalled }: Pick<Committee, 'recordCalled'>,
  { date }: Pick<Meeting, 'date'>,
): string {
  return `Correction to the ${recordCalled.toLowerCase()} of meeting held on ${plainDate(date)}`
}

/** The day of the meeting whose confirmed record is put right at an item called so. */
export function dayOfCorrectionItem(title: string): IsoDate | undefined {
  return dayIn(title, /^correction to (?:the )?(?:notes|minutes) of (?:the )?meeting held on (.+)$/i)
}

function dayIn(title: string, form: RegExp): IsoDate | undefined {
  const [, day] = form.exec(title.trim()) ?? []
  return day === undefined ? undefined : readDate(day)
}
