import { describe, expect, it } from 'vitest'
import { countedTo, daysLeft, isOver, KEPT_DAYS } from '../../../../shared/domain/deletions/kept-days.ts'
import { instant } from '../../../../shared/records/dates.ts'

const DAY = 24 * 60 * 60 * 1000
const DELETED_ON = 20_000
/** A moment so many days after the deletion. */
const onDay = (days: number) => instant.parse(Math.round((DELETED_ON + days) * DAY))

const FRESH = { days: 0, countedTo: onDay(0), before: null }

type Counted = Parameters<typeof isOver>[0]

/** What becomes of a deletion at starts on these days: the day on which it goes, or the days that were counted. */
function atStarts(...days: readonly number[]) {
  let kept: Counted = FRESH
  for (const day of days) {
    if (isOver(kept, onDay(day))) return `goes on day ${day}`
    kept = countedTo(kept, onDay(day))
  }
  return kept.days
}

const everyDayTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

describe('the days of a deletion', () => {
  it.each([
    ['a start every day', everyDayTo(40), 40],
    ['a start every Monday', [7, 14, 21], 21],
    ['several starts a day', [0.2, 0.4, 0.9, 1.1, 1.3, 1.8], 1],
    ['short of a day each time', [0.7, 1.4, 2.1, 2.8], 2],
    ['three months away', [10, 101], 10 + 31],
  ])('are those that were seen to go by: %s', (_what, starts, counted) => {
    expect(atStarts(...starts)).toBe(counted)
  })

  it('are 90 and then one more before it goes', () => {
    expect(atStarts(...everyDayTo(120))).toBe(`goes on day ${KEPT_DAYS + 1}`)
  })

  it.each([
    ['ten years ahead for one start', [30, 60, 60 + 3650, 61], 61],
    ['ten years ahead for a day of many starts', [30, 60, 60 + 3650, 60 + 3650.2, 60 + 3650.4, 61], 61],
    ['an hour back', [30, 60, 60 - 1 / 24, 61], 61],
    ['ten years back, and right again', [30, 60, 60 - 3650, 61], 61],
    ['still in the year 2000 when it was deleted', [9000], 31],
  ])('are not taken for gone by a clock that was %s', (_what, starts, counted) => {
    expect(atStarts(...starts)).toBe(counted)
  })

  it('are left over as many as were not counted, never fewer than none', () => {
    expect([0, 1, 31, 400].map((day) => daysLeft(FRESH, onDay(day)))).toEqual([90, 89, 59, 59])
    expect(daysLeft({ ...FRESH, days: 90 }, onDay(5))).toBe(0)
  })

  it('are the same object where none has gone by', () => {
    expect(countedTo(FRESH, onDay(0.5))).toBe(FRESH)
  })
})
