import { describe, expect, it } from 'vitest'
import { bankHolidays } from '../../../../shared/domain/notice/bank-holidays.ts'
import { daysLeftOut } from '../../../../shared/domain/notice/days-left-out.ts'
import { easterSunday } from '../../../../shared/domain/notice/easter.ts'
import { type Calendar, DEFAULT_NOTICE } from '../../../../shared/records/notice.ts'
import { day } from '../../../support/meetings.ts'

/** The days of a year as they were published: `3 Jan, 15 Apr`. */
function published(calendar: Calendar, year: number): string {
  const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: '2-digit', timeZone: 'UTC' })
  return bankHolidays(calendar, year)
    .map(({ date }) => short.format(new Date(date)))
    .join(' ')
}

describe('the bank holidays of England and Wales', () => {
  it.each([
    [2020, '1/01 10/04 13/04 8/05 25/05 31/08 25/12 28/12'],
    [2021, '1/01 2/04 5/04 3/05 31/05 30/08 27/12 28/12'],
    [2022, '3/01 15/04 18/04 2/05 2/06 3/06 29/08 19/09 26/12 27/12'],
    [2023, '2/01 7/04 10/04 1/05 8/05 29/05 28/08 25/12 26/12'],
    [2024, '1/01 29/03 1/04 6/05 27/05 26/08 25/12 26/12'],
    [2025, '1/01 18/04 21/04 5/05 26/05 25/08 25/12 26/12'],
    [2026, '1/01 3/04 6/04 4/05 25/05 31/08 25/12 28/12'],
    [2027, '1/01 26/03 29/03 3/05 31/05 30/08 27/12 28/12'],
    [2028, '3/01 14/04 17/04 1/05 29/05 28/08 25/12 26/12'],
    [2029, '1/01 30/03 2/04 7/05 28/05 27/08 25/12 26/12'],
    [2030, '1/01 19/04 22/04 6/05 27/05 26/08 25/12 26/12'],
  ])('of %i are those that were published', (year, days) => {
    expect(published('England and Wales', year)).toBe(days)
  })
})

describe('the bank holidays of Scotland', () => {
  it.each([
    [2021, '1/01 4/01 2/04 3/05 31/05 2/08 30/11 27/12 28/12'],
    [2022, '3/01 4/01 15/04 2/05 2/06 3/06 1/08 19/09 30/11 26/12 27/12'],
    [2023, '2/01 3/01 7/04 1/05 8/05 29/05 7/08 30/11 25/12 26/12'],
    [2024, '1/01 2/01 29/03 6/05 27/05 5/08 2/12 25/12 26/12'],
    [2025, '1/01 2/01 18/04 5/05 26/05 4/08 1/12 25/12 26/12'],
    [2027, '1/01 4/01 26/03 3/05 31/05 2/08 30/11 27/12 28/12'],
  ])('of %i have 2 January and St Andrew’s Day, and no Easter Monday', (year, days) => {
    expect(published('Scotland', year)).toBe(days)
  })
})

describe('the bank holidays of Northern Ireland', () => {
  it.each([
    [2022, '3/01 17/03 15/04 18/04 2/05 2/06 3/06 12/07 29/08 19/09 26/12 27/12'],
    [2023, '2/01 17/03 7/04 10/04 1/05 8/05 29/05 12/07 28/08 25/12 26/12'],
    [2024, '1/01 18/03 29/03 1/04 6/05 27/05 12/07 26/08 25/12 26/12'],
    [2025, '1/01 17/03 18/04 21/04 5/05 26/05 14/07 25/08 25/12 26/12'],
    [2026, '1/01 17/03 3/04 6/04 4/05 25/05 13/07 31/08 25/12 28/12'],
  ])('of %i have St Patrick’s Day and 12 July', (year, days) => {
    expect(published('Northern Ireland', year)).toBe(days)
  })
})

describe('Easter', () => {
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
  ])('of %i is on %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })
})

describe('the table of days left out', () => {
  it('says that a day is kept instead of one on a weekend', () => {
    expect(bankHolidays('England and Wales', 2022)[0]).toEqual({
      date: '2022-01-03',
      name: 'New Year’s Day (substitute day)',
    })
  })

  it('has the days that were added and not those that were taken out', () => {
    const rule = {
      ...DEFAULT_NOTICE,
      addedHolidays: [{ date: day('2025-06-02'), name: 'Invented day' }],
      removedHolidays: [day('2025-05-05')],
    }
    const days = daysLeftOut(rule, 2025).map(({ name }) => name)
    expect(days).toContain('Invented day')
    expect(days).not.toContain('Early May bank holiday')
  })

  it('has Maundy Thursday and Christmas Eve for a parish (R-87)', () => {
    const days = daysLeftOut({ ...DEFAULT_NOTICE, body: 'parish or community council' }, 2025)
    expect(days.map(({ date }) => date)).toEqual(expect.arrayContaining(['2025-04-17', '2025-12-24']))
  })
})
