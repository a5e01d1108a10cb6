import { describe, expect, it } from 'vitest'
import { nextMinuteNumber } from '../../../shared/domain/minute-ledger.ts'

/** A meeting that ran on, with so many minutes. */
const ranOn = (minuted: number) => ({ firstMinuteNumber: null, minuted })
/** A meeting whose first number was set by hand, with so many minutes. */
const began = (firstMinuteNumber: number, minuted: number) => ({ firstMinuteNumber, minuted })

describe('the number of the first minute', () => {
  it('is 1 at the first meeting of a committee', () => {
    expect(nextMinuteNumber([])).toBe(1)
  })

  it('is 139 after the ten minutes from 129 to 138 (R-33)', () => {
    expect(nextMinuteNumber([began(129, 10)])).toBe(139)
  })

  it('runs on over every meeting since a number was set by hand (R-32)', () => {
    expect(nextMinuteNumber([ranOn(3), ranOn(9), began(61, 9)])).toBe(82)
  })

  it('runs on from 1 where none was ever set by hand (R-32)', () => {
    expect(nextMinuteNumber([ranOn(3), ranOn(9)])).toBe(13)
  })

  it('stays the same after a meeting at which nothing was minuted (R-32)', () => {
    expect(nextMinuteNumber([ranOn(0), began(61, 9)])).toBe(70)
  })

  it('does not count what came before a number set by hand (R-33)', () => {
    expect(nextMinuteNumber([began(1, 4), began(129, 10)])).toBe(5)
  })
})
