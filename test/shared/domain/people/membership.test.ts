import { describe, expect, it } from 'vitest'
import { holdsOn, membersOn } from '../../../../shared/domain/people/membership.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Membership } from '../../../../shared/records/person.ts'
import { day, person, seat } from '../../../support/meetings.ts'

const ANN = person('Ms A Allen')
const BOB = person('Mr B Bell')
const FROM_MAY_TO_JUNE = seat(ANN, { from: day('2024-05-01'), to: day('2024-06-30') })

function namesOn(date: string, ...seats: readonly Membership[]) {
  return membersOn(day(date), seats, [ANN, BOB]).map(({ person: who }) => fullName(who))
}

describe('a membership', () => {
  it.each([
    ['2024-04-30', false],
    ['2024-05-01', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
  ])('of 1 May to 30 June holds on both its days: on %s %s', (date, holds) => {
    expect(holdsOn(FROM_MAY_TO_JUNE, day(date))).toBe(holds)
  })

  it('without a beginning has always held', () => {
    expect(holdsOn(seat(ANN, { to: day('2024-06-30') }), day('1974-04-01'))).toBe(true)
  })

  it('without an end holds for good', () => {
    expect(holdsOn(seat(ANN, { from: day('2024-05-01') }), day('2099-12-31'))).toBe(true)
  })
})

describe('the members on a day', () => {
  it('stand in the order of the committee', () => {
    expect(namesOn('2024-11-21', seat(BOB, { order: 'b' }), seat(ANN, { order: 'a' }))).toEqual([
      'Ms A Allen',
      'Mr B Bell',
    ])
  })

  it('are those whose membership holds', () => {
    expect(namesOn('2024-11-21', FROM_MAY_TO_JUNE, seat(BOB))).toEqual(['Mr B Bell'])
  })

  it('are listed once, though two memberships meet on a day', () => {
    const again = seat(ANN, { from: day('2024-06-30'), order: 'b' })
    expect(namesOn('2024-06-30', { ...FROM_MAY_TO_JUNE, order: 'a' }, again)).toEqual(['Ms A Allen'])
  })

  it('leave out a membership of somebody who is not known', () => {
    expect(membersOn(day('2024-11-21'), [seat(ANN)], [])).toEqual([])
  })
})
