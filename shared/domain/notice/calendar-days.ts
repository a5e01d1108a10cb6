import { type IsoDate, isoDate } from '../../records/dates.ts'

const DAY_MS = 86_400_000

/** The day so many days later, or earlier. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return isoOf(momentOf(date) + days * DAY_MS)
}

/** How many days it is from one day to another; negative backwards. */
export function daysFrom(date: IsoDate, other: IsoDate): number {
  return Math.round((momentOf(other) - momentOf(date)) / DAY_MS)
}

/** 0 for Sunday to 6 for Saturday. */
function weekdayNumber(date: IsoDate): number {
  return new Date(momentOf(date)).getUTCDay()
}

export function isWeekend(date: IsoDate): boolean {
  return weekdayNumber(date) % 6 === 0
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** A day by its numbers; the months count from 1. */
export function dayOfYear(year: number, month: number, day: number): IsoDate {
  return isoOf(Date.UTC(year, month - 1, day))
}

/** The first Monday of a month. */
export function firstMonday(year: number, month: number): IsoDate {
  return mondayFrom(dayOfYear(year, month, 1))
}

/** The last Monday of a month. */
export function lastMonday(year: number, month: number): IsoDate {
  return daysAfter(firstMonday(year, month + 1), -7)
}

function mondayFrom(date: IsoDate): IsoDate {
  return daysAfter(date, (8 - weekdayNumber(date)) % 7)
}

function momentOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function isoOf(moment: number): IsoDate {
  return isoDate.parse(new Date(moment).toISOString().slice(0, 10))
}
