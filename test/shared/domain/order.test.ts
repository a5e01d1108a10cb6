import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderBetween, orderedAfter } from '../../../shared/domain/order.ts'

/** Keys as the agenda makes them: each number says between which two neighbours the next one goes. */
const inserted = fc
  .array(fc.nat(), { maxLength: 200 })
  .map((places) =>
    places.reduce<readonly string[]>((keys, at) => withOneMore(keys, at % (keys.length + 1)), []),
  )

function withOneMore(keys: readonly string[], at: number): readonly string[] {
  return keys.toSpliced(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null))
}

function insertedAlwaysAt(place: (length: number) => number, times: number): readonly string[] {
  return Array.from({ length: times }).reduce<readonly string[]>(
    (keys) => withOneMore(keys, place(keys.length)),
    ['F', 'G'],
  )
}

function longest(keys: readonly string[]): number {
  return Math.max(...keys.map((key) => key.length))
}

describe('a fractional index key', () => {
  it('lies strictly between its neighbours, wherever the keys are put in', () => {
    fc.assert(
      fc.property(inserted, (keys) => {
        expect(keys).toEqual([...new Set(keys)].toSorted())
      }),
    )
  })

  it('never ends in the lowest digit, below which nothing would fit', () => {
    fc.assert(
      fc.property(inserted, (keys) => {
        expect(keys.filter((key) => key.endsWith('0'))).toEqual([])
      }),
    )
  })

  it('lies between any two keys that were made elsewhere', () => {
    const key = fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/)
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 2, maxLength: 2 }), (pair) => {
        const [low = '', high = ''] = pair.toSorted()
        expect([low, orderBetween(low, high), high].toSorted()).toEqual([low, orderBetween(low, high), high])
      }),
    )
  })

  it('stays short when a thousand are put in at the end', () => {
    expect(longest(insertedAlwaysAt((length) => length, 1000))).toBeLessThanOrEqual(3)
  })

  it('stays short when a thousand are put in at the beginning', () => {
    expect(longest(insertedAlwaysAt(() => 0, 1000))).toBeLessThanOrEqual(3)
  })

  it('stays short when a thousand are put in behind the same one', () => {
    expect(longest(insertedAlwaysAt(() => 1, 1000))).toBeLessThanOrEqual(5)
  })

  it('stays short when a thousand are put in before the same one', () => {
    expect(longest(insertedAlwaysAt((length) => length - 1, 1000))).toBeLessThanOrEqual(5)
  })

  it('is refused where its neighbours are not in order', () => {
    expect(() => orderBetween('B', 'A')).toThrow(RangeError)
    expect(() => orderBetween('A', 'A')).toThrow(RangeError)
  })
})

describe('a row of keys', () => {
  it('follows the last one there is', () => {
    expect(orderedAfter('a', 3)).toEqual(['b', 'c', 'd'])
  })

  it('begins in the middle where there is none', () => {
    expect(orderedAfter(null, 3)).toEqual(['V', 'W', 'X'])
  })
})
