import { describe, expect, it } from 'vitest'
import {
  holidayRows,
  withHoliday,
  withHolidayBack,
  withoutHoliday,
} from '../../../../shared/domain/notice/holiday-table.ts'
import { DEFAULT_NOTICE, type NoticeRule } from '../../../../shared/records/notice.ts'
import { day } from '../../../support/meetings.ts'

const GOOD_FRIDAY = day('2025-04-18')
const ONE_OFF = { date: day('2025-06-02'), name: 'Invented day' }

/** The rows of 2025 that were changed: `2025-06-02 added`. */
const changed = (rule: NoticeRule) =>
  holidayRows(rule, 2025)
    .filter(({ state }) => state !== 'built in')
    .map(({ date, state }) => `${date} ${state}`)

describe('the table of bank holidays (R-88)', () => {
  it('has a day that is added, and no longer when it is deleted', () => {
    const added = withHoliday(DEFAULT_NOTICE, ONE_OFF)
    expect(changed(added)).toEqual(['2025-06-02 added'])
    expect(withoutHoliday(added, ONE_OFF.date)).toEqual(DEFAULT_NOTICE)
  })

  it('keeps a day in view that is taken out, so that it can be put back', () => {
    const without = withoutHoliday(DEFAULT_NOTICE, GOOD_FRIDAY)
    expect(changed(without)).toEqual(['2025-04-18 taken out'])
    expect(withHolidayBack(without, GOOD_FRIDAY)).toEqual(DEFAULT_NOTICE)
    expect(withoutHoliday(without, GOOD_FRIDAY)).toBe(without)
  })

  it('has no day twice', () => {
    expect(withHoliday(DEFAULT_NOTICE, { date: GOOD_FRIDAY, name: 'Good Friday' })).toBe(DEFAULT_NOTICE)
    const added = withHoliday(DEFAULT_NOTICE, ONE_OFF)
    expect(withHoliday(added, ONE_OFF)).toBe(added)
  })

  it('puts a day back that is added where it was taken out', () => {
    const without = withoutHoliday(DEFAULT_NOTICE, GOOD_FRIDAY)
    expect(withHoliday(without, { date: GOOD_FRIDAY, name: 'Again' })).toEqual(DEFAULT_NOTICE)
  })

  it('keeps its order', () => {
    const days = holidayRows(withHoliday(DEFAULT_NOTICE, ONE_OFF), 2025).map(({ date }) => date)
    expect(days).toEqual([...days].sort())
  })
})
