import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IdKind, idFrom, idSchemas } from '../../../shared/records/ids.ts'
import { countingIds } from '../../support/ids.ts'

const KINDS = Object.keys(idSchemas) as readonly IdKind[] // safe: the keys of this very object

const time = fc.integer({ min: 0, max: 2 ** 48 })
const random = fc.uint8Array({ minLength: 16, maxLength: 16 })

/** The kinds whose schema takes this id. */
function takenBy(id: string) {
  return KINDS.filter((kind) => idSchemas[kind].safeParse(id).success)
}

describe('an id', () => {
  it.each(KINDS)('of a %s is taken by the schema of its kind alone', (kind) => {
    fc.assert(
      fc.property(time, random, (at, chance) => {
        expect(takenBy(idFrom(kind, at, chance))).toEqual([kind])
      }),
    )
  })

  it('sorts by the moment in which it was made', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(time, { minLength: 2, maxLength: 2 }),
        random,
        random,
        (moments, one, two) => {
          const [earlier = 0, later = 0] = moments.toSorted((a, b) => a - b)
          const ids = [idFrom('item', earlier, one), idFrom('item', later, two)]
          expect(ids.toSorted()).toEqual(ids)
        },
      ),
    )
  })

  it('differs with chance in one moment', () => {
    const chance = (last: number) => [...Array<number>(15).fill(0), last]
    const ids = Array.from({ length: 32 }, (_, last) => idFrom('item', 1, chance(last)))
    expect(new Set(ids).size).toBe(32)
  })

  it('is a prefix, ten characters of time and sixteen of chance', () => {
    expect(idFrom('meeting', 32 * 32 + 1, [31, 0, 1])).toBe('mtg-0000000101Z010000000000000')
  })

  it.each([
    '',
    'itm-',
    'itm-0000000001',
    'itm-0000000101z010000000000000',
    'per-0000000101Z010000000000000 ',
  ])('is refused as “%s”', (text) => {
    expect(takenBy(text)).toEqual([])
  })
})

describe('the counting ids of tests', () => {
  it('follow one another', () => {
    const newId = countingIds()
    const ids = [newId('item'), newId('item'), newId('item')]
    expect([...new Set(ids)].toSorted()).toEqual(ids)
  })
})
