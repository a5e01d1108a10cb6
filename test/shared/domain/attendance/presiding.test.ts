import { describe, expect, it } from 'vitest'
import { presidingAt } from '../../../../shared/domain/attendance/presiding.ts'
import { meetingOf, type ToldMeeting } from '../../../support/meetings.ts'
import { itemAt } from '../../../support/who.ts'

const PLAIN: ToldMeeting = {
  agenda: { A: ['Introduction'], B: ['Update', 'Report', 'Plan'] },
  present: ['Mr J Rivers (Chair)', 'Ms C Allen', 'Mr A Bell'],
}

/** Who is in the chair at A1, B1, B2, B3 and the end, in a row; a dash for nobody. */
function presiding(told: ToldMeeting = {}): string {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  const items = ['A1', 'B1', 'B2', 'B3'].map((code) => itemAt(code, snapshot))
  return [...items, null].map((id) => presidingAt(snapshot, id)?.person.surname ?? '–').join(' ')
}

describe('whoever is in the chair at an item (R-69, R-106)', () => {
  it('is whom the roll names, while nobody else takes the chair (R-11)', () => {
    expect(presiding()).toBe('Rivers Rivers Rivers Rivers Rivers')
  })

  it.each([
    [['Ms C Allen for B1'], 'Rivers Allen Rivers Rivers Rivers'],
    [['Ms C Allen from B2'], 'Rivers Rivers Allen Allen Allen'],
    [['Ms C Allen from B1', 'Mr A Bell from B2'], 'Rivers Allen Bell Bell Bell'],
    [['Mr A Bell from B2', 'Ms C Allen from B1'], 'Rivers Allen Bell Bell Bell'],
    [['Ms C Allen from B1', 'Mr A Bell for B2'], 'Rivers Allen Bell Allen Allen'],
    [['Ms C Allen for B1', 'Mr A Bell for B1'], 'Rivers Bell Rivers Rivers Rivers'],
    [['Ms C Allen from B1', 'Mr J Rivers from B3'], 'Rivers Allen Allen Rivers Rivers'],
  ])('is whoever took it: %s', (chairs, expected) => {
    expect(presiding({ chairs })).toBe(expected)
  })

  it('follows the order in which the items were taken', () => {
    expect(presiding({ chairs: ['Ms C Allen from B2'], started: ['A1', 'B3', 'B1', 'B2'] })).toBe(
      'Rivers Rivers Allen Rivers Allen',
    )
  })

  it('is not whoever took it and has left', () => {
    expect(presiding({ chairs: ['Ms C Allen from B1'], moves: ['Ms C Allen left after B2'] })).toBe(
      'Rivers Allen Allen Rivers Rivers',
    )
  })

  it('is not whom an interest made leave for the item (R-22)', () => {
    expect(
      presiding({
        members: ['Mr J Rivers (Chair)', 'Ms C Allen (Vice-Chair)'],
        declares: ['Mr J Rivers: a personal interest in B1 as a trustee, leaving'],
      }),
    ).toBe('Rivers Allen Rivers Rivers Rivers')
  })

  it('is nobody when the chair has left and there is no vice-chair', () => {
    expect(presiding({ moves: ['Mr J Rivers left before B3'] })).toBe('Rivers Rivers Rivers – –')
  })

  it('is the vice-chair only while there', () => {
    expect(
      presiding({
        members: ['Ms C Allen (Vice-Chair)'],
        moves: ['Mr J Rivers left before B1', 'Ms C Allen joined during B2'],
      }),
    ).toBe('Rivers – Allen Allen Allen')
  })

  it('is the committee’s chair before its vice-chair where the roll names nobody', () => {
    const members = ['Ms C Allen (Vice-Chair)', 'Mr A Bell (Chair)']
    expect(presiding({ present: ['Ms C Allen', 'Mr A Bell'], members })).toBe('Bell Bell Bell Bell Bell')
  })

  it('is the next on the roll with such a bracket when the first has left', () => {
    const present = ['Mr J Rivers (Chair)', 'Ms C Allen (Vice-Chair)']
    expect(presiding({ present, moves: ['Mr J Rivers left before B2'] })).toBe(
      'Rivers Rivers Allen Allen Allen',
    )
  })
})
