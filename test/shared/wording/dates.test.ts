import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../../../shared/records/dates.ts'
import { plainDate, weekdayAndDate, weekdayAndOrdinal, weekdayOf } from '../../../shared/wording/dates.ts'
import { day } from '../../support/meetings.ts'

const DAY = 86_400_000

function daysFrom(first: string, count: number): readonly IsoDate[] {
  const start = Date.parse(first)
  return Array.from({ length: count }, (_, at) => day(new Date(start + at * DAY).toISOString().slice(0, 10)))
}

const british = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
const withoutComma = (date: IsoDate) => weekdayAndDate(date).replace(',', '')
const asIntlWritesIt = (date: IsoDate) => british.format(new Date(date)).replace(',', '')

describe('a date in notes', () => {
  it.each([
    ['2024-11-21', 'Thursday'],
    ['2022-07-14', 'Thursday'],
    ['2022-11-17', 'Thursday'],
    ['2022-11-09', 'Wednesday'],
  ])('has the weekday of its day (R-04): %s is a %s', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday)
  })

  it('is right on every day of forty years, leap years and the turn of the century among them', () => {
    const days = daysFrom('1990-01-01', 40 * 365 + 10)
    expect(days.map(withoutComma)).toEqual(days.map(asIntlWritesIt))
  })

  it('has no ordinal and no leading nought (R-54)', () => {
    expect(plainDate(day('2024-07-04'))).toBe('4 July 2024')
  })

  it.each([
    ['2022-11-17', 'Thursday, 17th November, 2022'],
    ['2024-11-21', 'Thursday, 21st November, 2024'],
    ['2023-03-22', 'Wednesday, 22nd March, 2023'],
    ['2023-03-03', 'Friday, 3rd March, 2023'],
    ['2023-03-13', 'Monday, 13th March, 2023'],
    ['2023-03-11', 'Saturday, 11th March, 2023'],
  ])('has an ordinal on a front sheet (R-80): %s', (date, written) => {
    expect(weekdayAndOrdinal(day(date))).toBe(written)
  })

  it('is published with its weekday (R-83)', () => {
    expect(weekdayAndDate(day('2022-11-09'))).toBe('Wednesday, 9 November 2022')
  })
})
