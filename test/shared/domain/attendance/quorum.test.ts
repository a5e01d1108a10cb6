import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  parseQuorum,
  QUORUM_PRESETS,
  quorumFor,
  writtenQuorum,
} from '../../../../shared/domain/attendance/quorum.ts'
import type { QuorumRule } from '../../../../shared/records/house-style.ts'

type Whole = 'members' | 'seats'

function fraction(numerator: number, denominator: number, of: Whole = 'members', atLeast = 1): QuorumRule {
  return { kind: 'fraction', numerator, denominator, of, atLeast }
}

const [PARISH, PRINCIPAL] = QUORUM_PRESETS

const anyFraction = fc
  .tuple(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 2, max: 99 }),
    fc.constantFrom('members' as const, 'seats' as const),
    fc.integer({ min: 1, max: 20 }),
  )
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator, of, atLeast]) => fraction(numerator, denominator, of, atLeast))
const rule = fc.oneof(
  fc.constant<QuorumRule>({ kind: 'none' }),
  fc.integer({ min: 1, max: 999 }).map((members): QuorumRule => ({ kind: 'number', members })),
  anyFraction,
)

describe('a quorum (R-23)', () => {
  it.each([
    [3, 3],
    [5, 3],
    [9, 3],
    [10, 4],
    [12, 4],
    [13, 5],
    [15, 5],
    [16, 6],
    [18, 6],
  ])('of a parish council of %i seats is %i, however many are vacant', (seats, needed) => {
    expect(quorumFor(PARISH.rule, { members: 2, seats })).toBe(needed)
  })

  it.each([
    [81, 21],
    [80, 20],
  ])('of a principal council of %i members is %i, whatever its seats', (members, needed) => {
    expect(quorumFor(PRINCIPAL.rule, { members, seats: 100 })).toBe(needed)
  })

  it('of seats is one of members where there are as many', () => {
    expect(quorumFor(fraction(1, 3, 'seats'), { members: 10, seats: null })).toBe(4)
  })

  it('of a number is that number, however many members there are', () => {
    expect(quorumFor({ kind: 'number', members: 5 }, { members: 40, seats: 50 })).toBe(5)
  })

  it('is unknown where the committee has none', () => {
    expect(quorumFor({ kind: 'none' }, { members: 40, seats: null })).toBeNull()
  })

  it('is rounded up: so many are a part of all, and one less are not', () => {
    fc.assert(
      fc.property(anyFraction, fc.integer({ min: 1, max: 200 }), (some, members) => {
        if (some.kind !== 'fraction') return
        const needed = quorumFor({ ...some, atLeast: 1 }, { members, seats: members }) ?? 0
        const part = (count: number) => count * some.denominator >= members * some.numerator
        expect([part(needed), part(needed - 1)]).toEqual([true, false])
      }),
    )
  })
})

describe('a quorum as it is written', () => {
  it.each([
    '0',
    '1/0',
    '0/3',
    '4/3',
    '1/1',
    'a third',
    '-2',
    '2.5',
    '1/3/5',
    '1/3 of chairs',
    '1/3 seats',
    '1/3, at least 0',
    '1/3, at least',
    '6 of seats',
  ])('is refused as %s', (text) => {
    expect(parseQuorum(text)).toBeUndefined()
  })

  it.each([
    [' 6 ', { kind: 'number', members: 6 }],
    [' 1 / 3 ', fraction(1, 3)],
    ['1/4 of members', fraction(1, 4)],
    ['1/3 of all seats', fraction(1, 3, 'seats')],
    ['1/3  OF Seats ,At  Least 3', fraction(1, 3, 'seats', 3)],
    ['1/3 at least 3', fraction(1, 3, 'members', 3)],
  ])('is read from “%s”', (text, expected) => {
    expect(parseQuorum(text)).toEqual(expected)
  })

  it.each([
    [{ kind: 'none' } as const, ''],
    [fraction(1, 3), '1/3'],
    [fraction(1, 3, 'seats'), '1/3 of seats'],
    [PARISH.rule, '1/3 of seats, at least 3'],
    [PRINCIPAL.rule, '1/4'],
  ])('is written plainly', (some, text) => {
    expect(writtenQuorum(some)).toBe(text)
  })

  it('reads back as it was', () => {
    fc.assert(
      fc.property(rule, (some) => {
        expect(parseQuorum(writtenQuorum(some))).toEqual(some)
      }),
    )
  })
})
