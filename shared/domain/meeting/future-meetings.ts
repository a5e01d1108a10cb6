import type { IsoDate } from '../../records/dates.ts'
import type { Meeting } from '../../records/meeting.ts'
import { ordinalDate } from '../../wording/dates.ts'
import { readDate, writtenDate } from '../written-date.ts'

/** The days of meetings after a day: those that are planned, and those that the committee has listed. */
export function daysAfterMeeting(
  day: IsoDate,
  listed: readonly IsoDate[],
  meetings: readonly Pick<Meeting, 'date'>[],
): readonly IsoDate[] {
  const days = [...listed, ...meetings.map(({ date }) => date)].filter((date) => date > day)
  return [...new Set(days)].sort()
}

/** Whether an item tells when the committee meets next, once or several times. */
export function datesAskedFor(title: string): 'one' | 'all' | undefined {
  const [, date, meeting] = /^(dates?) of (?:the )?(?:next|future) (meetings?)$/i.exec(title.trim()) ?? []
  if (date === undefined || meeting === undefined) return undefined
  return `${date}${meeting}`.toLowerCase().includes('s') ? 'all' : 'one'
}

/** The line under such an item: `16th March 2023, 20th July 2023`. */
export function lineOfDates(asked: 'one' | 'all', days: readonly IsoDate[]): string {
  return (asked === 'one' ? days.slice(0, 1) : days).map(ordinalDate).join(', ')
}

/** Reads days as they are written one a line, or with semicolons; undefined where one of them is none. */
export function readDays(text: string): readonly IsoDate[] | undefined {
  const days = text
    .split(/[\n;]/)
    .filter((line) => line.trim() !== '')
    .map(readDate)
  const known = days.filter((day) => day !== undefined)
  return known.length === days.length ? [...new Set(known)].sort() : undefined
}

export function writtenDays(days: readonly IsoDate[]): string {
  return days.map(writtenDate).join('\n')
}
