import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, readTime, writtenDate } from '../../../shared/domain/written-date.ts'
import { day } from '../../support/meetings.ts'

describe('a date as a clerk writes it', () => {
  it.each([
    '21/11/2024',
    '21.11.24',
    '21-11-2024',
    '21 / 11 / 2024',
    '2024-11-21',
    '21 November 2024',
    '21 Nov. 24',
    '21st november 2024',
    'Thursday, 21 November, 2024',
    'Thursday 21st Nov 2024',
  ])('is read with the day first: %s', (text) => {
    expect(readDate(text)).toBe('2024-11-21')
  })

  it.each([
    '',
    '31/2/2024',
    '29 February 2023',
    '11/21/2024',
    '21 Marble 2024',
    '21 No 2024',
    'tomorrow',
    '21/11',
  ])('is refused where it is no day of the calendar: “%s”', (text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('is read back as it was written into its field', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, (moment) => {
        const date = day(moment.toISOString().slice(0, 10))
        expect(readDate(writtenDate(date))).toBe(date)
      }),
    )
  })
})

describe('a time as a clerk writes it', () => {
  it.each([
    ['10:00', '10:00'],
    ['9.30', '09:30'],
    ['14:15', '14:15'],
    ['10am', '10:00'],
    ['2.15 pm', '14:15'],
    ['2.15 p.m.', '14:15'],
    ['10 A.M.', '10:00'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['12 noon', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
  ])('is read: %s is %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each(['', '10', '13pm', '0am', '1 noon', '24:00', '10:60', '10:5', 'ten'])(
    'is refused where it is no time of the day: “%s”',
    (text) => {
      expect(readTime(text)).toBeUndefined()
    },
  )
})
