import { describe, expect, it } from 'vitest'
import { median, percentile } from './statistics.ts'

describe('The median', () => {
  it('is the value in the middle, in whatever order they come', () => {
    expect(median([412.5, 398.1, 1503.9])).toBe(412.5)
  })

  it('lies between the two in the middle of an even number', () => {
    expect(median([16, 8, 10, 12])).toBe(11)
  })

  it('is refused where nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured.')
  })
})

describe('The 95th percentile', () => {
  it('has 19 of 20 steps below it', () => {
    expect(percentile([...Array(21).keys()], 95)).toBe(19)
  })

  it('lies between its neighbours where it falls between them', () => {
    expect(percentile([10, 20], 95)).toBe(19.5)
  })

  it('is the only value of one', () => {
    expect(percentile([7.25], 95)).toBe(7.25)
  })
})
