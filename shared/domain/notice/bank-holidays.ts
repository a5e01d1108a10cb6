import type { IsoDate } from '../../records/dates.ts'
import type { Calendar, Holiday } from '../../records/notice.ts'
import { dayOfYear, daysAfter, firstMonday, isWeekend, lastMonday, yearOf } from './calendar-days.ts'
import { easterSunday } from './easter.ts'
import { MOVED, ONE_OFFS } from './one-off-holidays.ts'

/**
 * The bank holidays of a year as they are published for a part of the United Kingdom, in their order. One that
 * falls on a weekend is kept on the next weekday that is free, as it is published; the days that were added or
 * moved for one year are in a table.
 */
export function bankHolidays(calendar: Calendar, year: number): readonly Holiday[] {
  const usual = DAYS[calendar](year).map((it) => movedDay(it))
  return [...withSubstitutes(usual), ...ONE_OFFS.filter(({ date }) => yearOf(date) === year)].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

const DAYS: Readonly<Record<Calendar, (year: number) => readonly Holiday[]>> = {
  'England and Wales': (year) => [
    newYearsDay(year),
    goodFriday(year),
    easterMonday(year),
    earlyMay(year),
    spring(year),
    { date: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
  ],
  Scotland: (year) => [
    newYearsDay(year),
    { date: dayOfYear(year, 1, 2), name: '2nd January' },
    goodFriday(year),
    earlyMay(year),
    spring(year),
    { date: firstMonday(year, 8), name: 'Summer bank holiday' },
    { date: dayOfYear(year, 11, 30), name: 'St Andrew’s Day' },
    ...christmas(year),
  ],
  'Northern Ireland': (year) => [
    newYearsDay(year),
    { date: dayOfYear(year, 3, 17), name: 'St Patrick’s Day' },
    goodFriday(year),
    easterMonday(year),
    earlyMay(year),
    spring(year),
    { date: dayOfYear(year, 7, 12), name: 'Battle of the Boyne' },
    { date: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
  ],
}

const newYearsDay = (year: number): Holiday => ({ date: dayOfYear(year, 1, 1), name: 'New Year’s Day' })
const goodFriday = (year: number): Holiday => ({
  date: daysAfter(easterSunday(year), -2),
  name: 'Good Friday',
})
const easterMonday = (year: number): Holiday => ({
  date: daysAfter(easterSunday(year), 1),
  name: 'Easter Monday',
})
const earlyMay = (year: number): Holiday => ({ date: firstMonday(year, 5), name: 'Early May bank holiday' })
const spring = (year: number): Holiday => ({ date: lastMonday(year, 5), name: 'Spring bank holiday' })
const christmas = (year: number): readonly Holiday[] => [
  { date: dayOfYear(year, 12, 25), name: 'Christmas Day' },
  { date: dayOfYear(year, 12, 26), name: 'Boxing Day' },
]

function movedDay({ date, name }: Holiday): Holiday {
  return { date: MOVED.get(date) ?? date, name }
}

/** Those on weekdays stand; those on a weekend follow in their order, each on the first weekday that is free. */
function withSubstitutes(holidays: readonly Holiday[]): readonly Holiday[] {
  const taken = new Set<IsoDate>(holidays.filter(({ date }) => !isWeekend(date)).map(({ date }) => date))
  return holidays.map((holiday) => {
    if (!isWeekend(holiday.date)) return holiday
    const date = freeWeekday(holiday.date, taken)
    taken.add(date)
    return { date, name: `${holiday.name} (substitute day)` }
  })
}

function freeWeekday(from: IsoDate, taken: ReadonlySet<IsoDate>): IsoDate {
  let date = daysAfter(from, 1)
  while (isWeekend(date) || taken.has(date)) date = daysAfter(date, 1)
  return date
}
