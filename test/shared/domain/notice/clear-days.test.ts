import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAfter } from '../../../../shared/domain/notice/calendar-days.ts'
import {
  clearDaysBetween,
  clearDaysNeeded,
  latestPublication,
} from '../../../../shared/domain/notice/clear-days.ts'
import { isCounted } from '../../../../shared/domain/notice/days-left-out.ts'
import { CALENDARS, DEFAULT_NOTICE, NOTICE_BODIES } from '../../../../shared/records/notice.ts'
import { day } from '../../../support/meetings.ts'

const THREE = { ...DEFAULT_NOTICE, body: 'own', ownDays: 3 } as const
const PARISH = { ...DEFAULT_NOTICE, body: 'parish or community council' } as const

describe('the last day to publish an agenda (R-86 to R-88)', () => {
  it.each([
    ['2022-07-14', '2022-07-06', '2022-07-08'],
    ['2022-09-22', '2022-09-13', '2022-09-15'],
    ['2022-11-17', '2022-11-09', '2022-11-11'],
    ['2024-11-21', '2024-11-13', '2024-11-15'],
    ['2026-11-30', '2026-11-20', '2026-11-24'],
    ['2027-01-04', '2026-12-22', '2026-12-24'],
    ['2027-01-07', '2026-12-29', '2026-12-31'],
    ['2027-04-01', '2027-03-22', '2027-03-24'],
    ['2027-05-06', '2027-04-27', '2027-04-29'],
  ])('for a meeting on %s is %s with five clear days, and %s with three', (meeting, five, three) => {
    expect(latestPublication(day(meeting), DEFAULT_NOTICE)).toBe(five)
    expect(latestPublication(day(meeting), THREE)).toBe(three)
  })

  it.each([
    ['2027-01-04', '2026-12-23', 'Christmas Eve'],
    ['2027-04-01', '2027-03-23', 'Maundy Thursday'],
    ['2024-11-21', '2024-11-15', 'nothing but a weekend'],
  ])('of a parish meeting on %s is %s: section 243 leaves out %s', (meeting, latest) => {
    expect(latestPublication(day(meeting), PARISH)).toBe(latest)
  })

  it('moves with a day that is added, and with one that is taken out', () => {
    const added = { ...DEFAULT_NOTICE, addedHolidays: [{ date: day('2022-11-14'), name: 'One-off' }] }
    expect(latestPublication(day('2022-11-17'), added)).toBe('2022-11-08')
    const removed = { ...DEFAULT_NOTICE, removedHolidays: [day('2022-09-19')] }
    expect(latestPublication(day('2022-09-22'), removed)).toBe('2022-09-14')
  })

  it('goes by the holidays of its own part of the country', () => {
    const inScotland = { ...THREE, calendar: 'Scotland' } as const
    const inNorthernIreland = { ...THREE, calendar: 'Northern Ireland' } as const
    expect(latestPublication(day('2026-12-02'), THREE)).toBe('2026-11-26')
    expect(latestPublication(day('2026-12-02'), inScotland)).toBe('2026-11-25')
    expect(latestPublication(day('2026-07-15'), THREE)).toBe('2026-07-09')
    expect(latestPublication(day('2026-07-15'), inNorthernIreland)).toBe('2026-07-08')
  })
})

describe('clear days', () => {
  it('are five for councils, three in Scotland and for parishes, or a number of one’s own (R-86)', () => {
    expect(clearDaysNeeded(DEFAULT_NOTICE)).toBe(5)
    expect(clearDaysNeeded({ ...DEFAULT_NOTICE, calendar: 'Scotland' })).toBe(3)
    expect(clearDaysNeeded(PARISH)).toBe(3)
    expect(clearDaysNeeded({ ...DEFAULT_NOTICE, body: 'own', ownDays: 10 })).toBe(10)
  })

  it('are neither the day of issue nor the day of the meeting (R-87)', () => {
    expect(clearDaysBetween(day('2022-11-09'), day('2022-11-17'), DEFAULT_NOTICE)).toBe(5)
    expect(clearDaysBetween(day('2022-11-16'), day('2022-11-17'), DEFAULT_NOTICE)).toBe(0)
    expect(clearDaysBetween(day('2022-11-17'), day('2022-11-17'), DEFAULT_NOTICE)).toBe(0)
  })

  it('are as many as asked for from the last day to publish, and one fewer a counted day later', () => {
    const rules = fc.record({
      body: fc.constantFrom(...NOTICE_BODIES),
      calendar: fc.constantFrom(...CALENDARS),
      ownDays: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 4000 }), (chosen, days) => {
        const rule = { ...DEFAULT_NOTICE, ...chosen }
        const meeting = daysAfter(day('2020-01-01'), days)
        const by = latestPublication(meeting, rule)
        let next = daysAfter(by, 1)
        while (!isCounted(next, rule)) next = daysAfter(next, 1)
        expect(clearDaysBetween(by, meeting, rule)).toBe(clearDaysNeeded(rule))
        expect(clearDaysBetween(next, meeting, rule)).toBe(clearDaysNeeded(rule) - 1)
      }),
      { numRuns: 200 },
    )
  })
})
