import { describe, expect, it } from 'vitest'
import {
  datesAskedFor,
  daysAfterMeeting,
  lineOfDates,
  readDays,
  writtenDays,
} from '../../../../shared/domain/meeting/future-meetings.ts'
import { day, meeting } from '../../../support/meetings.ts'

describe('the meetings to come (R-84)', () => {
  it('are those that are listed and those that are planned, each once, after the meeting', () => {
    const listed = [day('2023-03-16'), day('2022-07-14'), day('2023-07-20')]
    const planned = [meeting({ date: day('2022-11-17') }), meeting({ date: day('2023-03-16') })]
    expect(daysAfterMeeting(day('2022-11-17'), listed, planned)).toEqual(['2023-03-16', '2023-07-20'])
  })

  it.each([
    ['Date of next meeting', 'one'],
    ['Date of the next meeting', 'one'],
    ['Dates of Future Meetings', 'all'],
    ['Dates of next meetings', 'all'],
    ['Domestic Abuse Update', undefined],
    ['Notes of last meeting', undefined],
  ])('are told under some items: %s', (title, asked) => {
    expect(datesAskedFor(title)).toBe(asked)
  })

  it('are written with their ordinals (R-81)', () => {
    const days = [day('2023-03-16'), day('2023-06-01'), day('2023-07-22')]
    expect(lineOfDates('one', days)).toBe('16th March 2023')
    expect(lineOfDates('all', days)).toBe('16th March 2023, 1st June 2023, 22nd July 2023')
    expect(lineOfDates('one', [])).toBe('')
  })

  it('are read as they are written in their field', () => {
    expect(readDays('20 July 2023\n16/3/2023\n\n')).toEqual(['2023-03-16', '2023-07-20'])
    expect(readDays('16/3/2023\nsoon')).toBeUndefined()
    expect(readDays(writtenDays([day('2023-03-16')]))).toEqual(['2023-03-16'])
  })
})
