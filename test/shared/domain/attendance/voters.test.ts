import { describe, expect, it } from 'vitest'
import { moversAt, votersAt } from '../../../../shared/domain/attendance/voters.ts'
import { meetingOf, type ToldMeeting } from '../../../support/meetings.ts'
import { itemAt, surnames } from '../../../support/who.ts'

const PLAIN: ToldMeeting = {
  agenda: { B: ['Update', 'Report', 'Plan'] },
  present: ['Mr Z Young', 'Ms C Allen', 'Mr A Bell (Chair)'],
}

function voters(told: ToldMeeting, code = 'B1'): string {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  return surnames(votersAt(snapshot, itemAt(code, snapshot)))
}

function movers(told: ToldMeeting, code = 'B1'): string {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  return surnames(moversAt(snapshot, itemAt(code, snapshot)))
}

describe('those who may vote at an item (R-63)', () => {
  it('are those present, as they were entered or in the printed order (R-13)', () => {
    expect(voters({})).toBe('Young Allen Bell')
    expect(voters({ style: { nameOrder: 'chair, then A to Z' } })).toBe('Bell Allen Young')
  })

  it('are no officers of the committee on that day', () => {
    expect(voters({ members: ['Ms C Allen (Officer)', 'Mr Z Young'] })).toBe('Young Bell')
  })

  it('are none of those in attendance, with apologies or absent', () => {
    const others = { 'in attendance': ['Mr G Reed'], apologies: ['Ms D Dunn'], absent: ['Mr E Eves'] }
    expect(voters(others)).toBe('Young Allen Bell')
  })

  it('are not those who have left by then', () => {
    expect(voters({ moves: ['Ms C Allen left during B1'] })).toBe('Young Bell')
  })

  it('are not those whom an interest made leave, for that item alone (R-22)', () => {
    const told = { declares: ['Ms C Allen: a personal interest in B1 as a trustee, leaving'] }
    expect([voters(told, 'B1'), voters(told, 'B2')]).toEqual(['Young Bell', 'Young Allen Bell'])
  })

  it('are those over a link only where that counts as presence (R-19)', () => {
    const remote = ['Ms C Allen']
    expect(voters({ remote, style: { remotePresence: 'counts' } })).toBe('Young Allen Bell')
    expect(voters({ remote, style: { remotePresence: 'does not count' } })).toBe('Young Bell')
  })

  it('are substitutes, and not the members in whose place they sit (R-18)', () => {
    expect(voters({ substitutes: ['Ms C Allen for Mr Z Young'] })).toBe('Allen Bell')
  })

  it('are the members again when their substitutes have left (R-18)', () => {
    const told = {
      substitutes: ['Ms C Allen for Mr Z Young'],
      moves: ['Ms C Allen left after B1', 'Mr Z Young joined before B2'],
    }
    expect([voters(told, 'B1'), voters(told, 'B2')]).toEqual(['Allen Bell', 'Young Bell'])
  })

  it('are those at the end of the meeting where there is no item', () => {
    const snapshot = meetingOf({ ...PLAIN, moves: ['Ms C Allen left after B3'] })
    expect(surnames(votersAt(snapshot, null))).toBe('Young Bell')
  })
})

describe('those who may move or second at an item (R-67)', () => {
  it('are also those who left during it', () => {
    const told = { moves: ['Ms C Allen left during B1'] }
    expect([movers(told, 'B1'), movers(told, 'B2')]).toEqual(['Young Allen Bell', 'Young Bell'])
  })

  it('are not those who withdrew for an interest, said by a move or by the declaration (R-22)', () => {
    expect(movers({ moves: ['Ms C Allen withdrew during B1'] })).toBe('Young Bell')
    expect(movers({ declares: ['Ms C Allen: a personal interest in B1 as a trustee, leaving'] })).toBe(
      'Young Bell',
    )
  })

  it('are no officers', () => {
    expect(movers({ members: ['Ms C Allen (Officer)'] })).toBe('Young Bell')
  })
})
