import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuorum, quorumFor, writtenQuorum } from '../../../shared/domain/quorum.ts'
import type { QuorumRule } from '../../../shared/records/house-style.ts'

const ofMembers = (numerator: number, denominator: number): QuorumRule => {
  return { kind: 'fraction', numerator, denominator, of: 'members', atLeast: 1 }
}
const THIRD = ofMembers(1, 3)
const QUARTER = ofMembers(1, 4)

const fraction = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 99 }))
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator]) => ofMembers(numerator, denominator))
const rule = fc.oneof(
  fc.constant<QuorumRule>({ kind: 'none' }),
  fc.integer({ min: 1, max: 999 }).map((members): QuorumRule => ({ kind: 'number', members })),
  fraction,
)

describe('a quorum (R-23)', () => {
  it.each([
    [7, 3],
    [9, 3],
    [10, 4],
    [12, 4],
    [13, 5],
    [15, 5],
    [16, 6],
    [18, 6],
  ])('of a third of %i seats is %i, rounded up', (seats, members) => {
    expect(quorumFor(THIRD, seats)).toBe(members)
  })

  it.each([
    [81, 21],
    [80, 20],
  ])('of a quarter of %i seats is %i', (seats, members) => {
    expect(quorumFor(QUARTER, seats)).toBe(members)
  })

  it('of a number is that number, however many members there are', () => {
    expect(quorumFor({ kind: 'number', members: 5 }, 40)).toBe(5)
  })

  it('is unknown where the committee has none', () => {
    expect(quorumFor({ kind: 'none' }, 40)).toBeNull()
  })
})

describe('a quorum as it is written', () => {
  it.each(['0', '1/0', '0/3', '4/3', '1/1', 'a third', '-2', '2.5', '1/3/5'])('is refused as %s', (text) => {
    expect(parseQuorum(text)).toBeUndefined()
  })

  it('is read with spaces', () => {
    expect(parseQuorum(' 1 / 3 ')).toEqual(THIRD)
  })

  it('reads back as it was', () => {
    fc.assert(
      fc.property(rule, (some) => {
        expect(parseQuorum(writtenQuorum(some))).toEqual(some)
      }),
    )
  })
})
