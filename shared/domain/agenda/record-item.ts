import type { IsoDate } from '../../records/dates.ts'
import { readDate } from '../written-date.ts'

/**
 * The day of the meeting whose record is confirmed at an item called so: 4 July 2024 of `Notes of meeting held
 * on 4 July 2024`. Undefined for any other item.
 */
export function dayOfRecordItem(title: string): IsoDate | undefined {
  const [, day] = /^(?:notes|minutes) of (?:the )?meeting held on (.+)$/i.exec(title.trim()) ?? []
  return day === undefined ? undefined : readDate(day)
}
