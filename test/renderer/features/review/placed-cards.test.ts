import { describe, expect, it } from 'vitest'
import { placedCards } from '../../../../renderer/features/review/margin/placed-cards.ts'

/** Cards of 40 pixels, called a, b, c … by their order here. */
const cards = (...tops: readonly number[]) =>
  tops.map((top, index) => ({ id: 'abcdef'.charAt(index), top, height: 40 }))

const placed = (tops: readonly number[], current: string | null = null) =>
  Object.fromEntries(placedCards(cards(...tops), current))

describe('the cards of the margin', () => {
  it('stand beside their words where there is room', () => {
    expect(placed([0, 100, 300])).toEqual({ a: 0, b: 100, c: 300 })
  })

  it('are pushed down by those above them', () => {
    expect(placed([10, 20, 300])).toEqual({ a: 10, b: 58, c: 300 })
  })

  it('make way for the one in hand, which stands beside its words', () => {
    expect(placed([100, 110, 120], 'c')).toEqual({ a: 24, b: 72, c: 120 })
  })

  it('never rise above the sheet: the one in hand is pushed down instead', () => {
    expect(placed([0, 10, 20], 'c')).toEqual({ a: 0, b: 48, c: 96 })
  })

  it('are in the order of the words, in whatever order they come', () => {
    expect(placed([300, 10])).toEqual({ b: 10, a: 300 })
  })
})
