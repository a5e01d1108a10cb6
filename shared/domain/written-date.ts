import { type ClockTime, clockTime, type IsoDate, isoDate } from '../records/dates.ts'

/**
 * Reads a day as a clerk writes it: 21/11/2024, 21.11.24, 21 November 2024, Thursday 21st Nov 2024 or
 * 2024-11-21. The day comes first, as in Britain. Undefined where it is no day of the calendar.
 */
export function readDate(text: string): IsoDate | undefined {
  const words = text.trim().toLowerCase().replace(/,/g, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words)
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3])
  const figures = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/.exec(words)
  if (figures !== null) return dayOf(figures[3], figures[2], figures[1])
  const named = /^(?:[a-z]+day\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,})\.?\s+(\d{4}|\d{2})$/.exec(words)
  return named === null ? undefined : dayOf(named[3], monthNumber(named[2]), named[1])
}

/** `21/11/2024`: the way a day is written in a field; `readDate` reads it back. */
export function writtenDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}

/** Reads a time of the day: 10:00, 10.30, 10am, 2.15 p.m., 14:15, 12 noon. Undefined where it is none. */
export function readTime(text: string): ClockTime | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/([ap])\.?\s?m\.?$/, '$1m')
    .replace(/^(12\s*)?noon$/, '12pm')
    .replace(/^(12\s*)?midnight$/, '12am')
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(words)
  if (found === null) return undefined
  const [, hours = '', minutes = '00', half] = found
  const hour = Number(hours)
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  if (half === undefined && found[2] === undefined) return undefined
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'am' ? 0 : 12)
  return clockTime.safeParse(`${String(of24).padStart(2, '0')}:${minutes}`).data
}

const MONTHS = 'january february march april may june july august september october november december'

/** A month by its name or by the beginning of it, of three letters or more. */
function monthNumber(name = ''): string {
  return String(MONTHS.split(' ').findIndex((month) => month.startsWith(name)) + 1)
}

function dayOf(year = '', month = '', day = ''): IsoDate | undefined {
  const full = year.length === 2 ? `20${year}` : year
  return isoDate.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data
}
