import { describe, expect, it } from 'vitest'
import { quorumChange } from '../../../../shared/domain/attendance/quorum-change.ts'
import { quorumAt, writtenQuorumState } from '../../../../shared/domain/attendance/quorum-state.ts'
import { meetingOf, type ToldMeeting } from '../../../support/meetings.ts'
import { itemAt } from '../../../support/who.ts'

const PLAIN: ToldMeeting = {
  agenda: { B: ['Update', 'Report'] },
  members: ['Ms C Allen', 'Mr A Bell', 'Ms D Dunn', 'Mr E Eves', 'Mr G Reed (Officer)'],
  present: ['Ms C Allen', 'Mr A Bell', 'Mr G Reed'],
  style: { quorum: { kind: 'number', members: 2 } },
}

function quorum(told: ToldMeeting = {}, code = 'B1') {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  return quorumAt(snapshot, itemAt(code, snapshot))
}

const written = (told: ToldMeeting = {}, code = 'B1') => writtenQuorumState(quorum(told, code))

describe('the quorum at an item (R-23)', () => {
  it('counts those who may vote, of the members of the day, and no officers', () => {
    expect(quorum()).toEqual({ present: 2, of: 4, needed: 2, isMet: true })
  })

  it('is of all seats where the committee has more than members', () => {
    const quorum = { kind: 'fraction', numerator: 1, denominator: 3, of: 'seats', atLeast: 3 } as const
    expect(written({ committee: { seats: 10 }, style: { quorum } })).toBe('2 of 10, quorum 4')
  })

  it('is not met when one leaves, and is again when one joins', () => {
    const moves = ['Ms C Allen left during B1', 'Ms C Allen joined before B2']
    expect([quorum({ moves }).isMet, quorum({ moves }, 'B2').isMet]).toEqual([false, true])
  })

  it('is always met where the committee has none', () => {
    const style = { quorum: { kind: 'none' } } as const
    expect(quorum({ style, present: [] })).toEqual({ present: 0, of: 4, needed: null, isMet: true })
    expect(written({ style })).toBe('2 of 4')
  })

  it('counts substitutes, in the place of their members (R-18)', () => {
    const told = { present: ['Ms C Allen', 'Mr P Rayner'], apologies: ['Mr A Bell'] }
    expect(written({ ...told, substitutes: ['Mr P Rayner for Mr A Bell'] })).toBe('2 of 4, quorum 2')
  })

  it.each([
    [
      'withdrawn for an interest',
      { declares: ['Ms C Allen: a personal interest in B1 as a trustee, leaving'] },
    ],
    [
      'over a link that is no presence',
      { remote: ['Ms C Allen'], style: { ...PLAIN.style, remotePresence: 'does not count' } },
    ],
  ] as const)('does not count whoever is %s (R-19, R-22)', (_, told) => {
    expect(written(told)).toBe('1 of 4, quorum 2')
  })
})

describe('a change of the quorum (R-23)', () => {
  const LOST = { isMet: false }
  const MET = { isMet: true }

  it.each([
    [MET, LOST, 'quorum lost'],
    [LOST, MET, 'quorum regained'],
    [MET, MET, null],
    [LOST, LOST, null],
  ])('from %o to %o is logged as %s', (before, after, logged) => {
    expect(quorumChange(before, after)).toBe(logged)
  })
})
