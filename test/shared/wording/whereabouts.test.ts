import { describe, expect, it } from 'vitest'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import { quorumWords } from '../../../shared/wording/quorum-words.ts'
import { whereaboutsAt } from '../../../shared/wording/whereabouts.ts'
import { whoIsHere } from '../../../shared/wording/who-is-here.ts'
import { meetingOf, type ToldMeeting } from '../../support/meetings.ts'
import { itemAt } from '../../support/who.ts'

const PLAIN: ToldMeeting = {
  agenda: { B: ['Update', 'Report', 'Plan'] },
  members: ['Ms C Allen', 'Mr A Bell', 'Mr G Reed'],
  present: ['Ms C Allen', 'Mr A Bell'],
}

/** Where Ms Allen is at each item. */
function allen(told: ToldMeeting): readonly string[] {
  const snapshot = meetingOf({ ...PLAIN, ...told })
  const person = snapshot.people.find((it) => fullName(it) === 'Ms C Allen')
  if (person === undefined) throw new Error('There is no Ms C Allen')
  return ['B1', 'B2', 'B3'].map((code) =>
    whereaboutsAt(snapshot, itemAt(code, snapshot))(person.id).join(', '),
  )
}

describe('where somebody is at an item', () => {
  it('is nothing to say of who is just there', () => {
    expect(allen({})).toEqual(['', '', ''])
  })

  it('follows arrivals and departures (R-20)', () => {
    const moves = ['Ms C Allen joined 10:25 during B2', 'Ms C Allen left 11:00 after B2']
    expect(allen({ moves })).toEqual([
      'joins later at 10.25\u00a0am',
      'joined at 10.25\u00a0am',
      'left at 11.00\u00a0am',
    ])
  })

  it('leaves out a time that is not known', () => {
    expect(allen({ moves: ['Ms C Allen left during B2'] })).toEqual(['', 'left', 'left'])
  })

  it('knows moves for an interest, and declarations (R-22)', () => {
    expect(allen({ moves: ['Ms C Allen withdrew during B2', 'Ms C Allen returned before B3'] })).toEqual([
      '',
      'withdrew',
      'returned',
    ])
    expect(allen({ declares: ['Ms C Allen: a personal interest in B2 as a trustee, leaving'] })).toEqual([
      '',
      'withdrew for this item',
      '',
    ])
    expect(allen({ declares: ['Ms C Allen: a personal interest in B3 as a trustee'] })).toEqual([
      '',
      '',
      'declared an interest',
    ])
  })

  it('knows the chair (R-106)', () => {
    expect(allen({ chairs: ['Ms C Allen for B2'] })).toEqual(['', 'in the chair', ''])
    expect(allen({ chairs: ['Ms C Allen from B2'] })).toEqual(['', 'in the chair', 'in the chair'])
  })

  it('knows who is remote, and a substitute (R-18, R-19)', () => {
    const told = { substitutes: ['Ms C Allen for Mr G Reed'], remote: ['Ms C Allen'] }
    expect(allen(told)[0]).toBe('remote, substitute for Mr Reed')
  })
})

describe('who is here', () => {
  const here = (told: ToldMeeting) => {
    const snapshot = meetingOf({ ...PLAIN, ...told })
    return whoIsHere(snapshot, itemAt('B2', snapshot))
  }

  it('names those present now with whoever presides', () => {
    expect(here({ chairs: ['Mr A Bell for B2'], style: { quorum: { kind: 'number', members: 2 } } })).toBe(
      '2 of 3, quorum 2. Here now: Ms C Allen and Mr A Bell (in the chair).',
    )
  })

  it('says that nobody is', () => {
    expect(here({ present: [] })).toBe('0 of 3. Nobody is here yet.')
  })
})

describe('the words of a quorum', () => {
  it('say that it is lost or regained, with how many', () => {
    expect(quorumWords({ kind: 'quorum lost', present: 1, needed: 2 })).toBe(
      'The quorum is lost: 1 present, 2 needed.',
    )
    expect(quorumWords({ kind: 'quorum regained', present: 2, needed: 2 })).toBe(
      'The quorum is regained: 2 present, 2 needed.',
    )
  })
})
