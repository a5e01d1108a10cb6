import { describe, expect, it } from 'vitest'
import { nextMinuteNumber } from '../../../../shared/domain/numbers/minute-ledger.ts'

describe('the number of the first minute', () => {
  it('is 1 at the first meeting of a committee', () => {
    expect(nextMinuteNumber(null, 0)).toBe(1)
  })

  it('is 139 after the ten minutes from 129 to 138 (R-33)', () => {
    expect(nextMinuteNumber(129, 10)).toBe(139)
  })

  it('counts every minuted item from 1 on where no number was ever set by hand (R-32)', () => {
    expect(nextMinuteNumber(null, 12)).toBe(13)
  })

  it('stays the same after meetings at which nothing was minuted (R-32)', () => {
    expect(nextMinuteNumber(61, 0)).toBe(61)
  })
})
