import { describe, expect, it } from 'vitest'
import { presentInOrder, presidingOf, rollCounts, rollOf } from '../../../../shared/domain/attendance/roll.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import { meetingOf, roll } from '../../../support/meetings.ts'

const sorted = (...present: readonly string[]) => inOrder('chair, then A to Z', present)
const entered = (...present: readonly string[]) => inOrder('as entered', present)

function inOrder(order: HouseStyle['nameOrder'], present: readonly string[]) {
  return presentInOrder(roll({ present }), order).map(({ person }) => fullName(person))
}

function presiding(...present: readonly string[]) {
  const entry = presidingOf(roll({ present }))
  return entry && fullName(entry.person)
}

describe('those present, as entered (R-13)', () => {
  it('stand in the order in which they were entered', () => {
    expect(entered('Mr Z Young', 'Ms C Allen')).toEqual(['Mr Z Young', 'Ms C Allen'])
  })
})

describe('those present, the chair and then A to Z (R-13)', () => {
  it('are sorted by surname', () => {
    expect(sorted('Mr Z Young', 'Cllr A Bell', 'Ms C Allen')).toEqual([
      'Ms C Allen',
      'Cllr A Bell',
      'Mr Z Young',
    ])
  })

  it('begin with whoever presides (R-11)', () => {
    expect(sorted('Ms C Allen', 'Mr J Rivers (Vice-Chairman in the Chair)')).toEqual([
      'Mr J Rivers',
      'Ms C Allen',
    ])
  })

  it('sort Mc as the letters M-c: McMahon before Mochrie-Cox', () => {
    expect(sorted('Mr S Mochrie-Cox', 'Ms L McMahon')).toEqual(['Ms L McMahon', 'Mr S Mochrie-Cox'])
  })

  it('sort accented letters beside the plain ones', () => {
    expect(sorted('Mr B Zeal', 'Ms A Évans', 'Mr C Farr')).toEqual(['Ms A Évans', 'Mr C Farr', 'Mr B Zeal'])
  })

  it('sort those of one surname by the name before it', () => {
    expect(sorted('Mr P Smith', 'Mr A Smith')).toEqual(['Mr A Smith', 'Mr P Smith'])
  })

  it('put the first of two with a chair in brackets at the head, and the second in its place', () => {
    expect(sorted('Mr Z Young (Chair)', 'Ms B Bell (Vice-Chair)', 'Mr C Allen')).toEqual([
      'Mr Z Young',
      'Mr C Allen',
      'Ms B Bell',
    ])
  })

  it('are only sorted where nobody presides', () => {
    expect(sorted('Mr Z Young', 'Ms C Allen')).toEqual(['Ms C Allen', 'Mr Z Young'])
  })
})

describe('whoever presides (R-11)', () => {
  it.each(['Vice-Chairman in the Chair', 'Vice-Chair, acting as Chair', 'Chairman', 'in the chair'])(
    'is told by the bracket “%s”',
    (as) => {
      expect(presiding('Ms C Allen', `Mr J Rivers (${as})`)).toBe('Mr J Rivers')
    },
  )

  it('is the first entered of two with such a bracket', () => {
    expect(presiding('Mr Z Young (Chair)', 'Ms B Bell (Vice-Chair)')).toBe('Mr Z Young')
  })

  it('is nobody where no bracket says so', () => {
    expect(presiding('Ms C Allen', 'Mr J Rivers (substitute)')).toBeUndefined()
  })

  it('is nobody who only gave apologies', () => {
    expect(presidingOf(roll({ apologies: ['Mr J Rivers (Chairman)'] }))).toBeUndefined()
  })
})

describe('the roll', () => {
  it('counts every status, also those of nobody', () => {
    expect(rollCounts(roll({ present: ['Ms C Allen', 'Mr B Bell'], apologies: ['Mr D Dunn'] }))).toEqual({
      present: 2,
      apologies: 1,
      absent: 0,
      'in attendance': 0,
    })
  })

  it('follows the order of its events, not the order they were read in', () => {
    const { attendance, people } = meetingOf({ present: ['Mr Z Young', 'Ms C Allen'] })
    const names = rollOf(attendance.toReversed(), people).map(({ person }) => fullName(person))
    expect(names).toEqual(['Mr Z Young', 'Ms C Allen'])
  })

  it('has everybody once: of two answers the first counts', () => {
    const told = roll({ present: ['Ms C Allen'], apologies: ['Ms C Allen'] })
    expect(rollCounts(told)).toEqual({ present: 1, apologies: 0, absent: 0, 'in attendance': 0 })
  })

  it('leaves out an event of somebody who is not known', () => {
    expect(rollOf(meetingOf({ present: ['Ms C Allen'] }).attendance, [])).toEqual([])
  })
})
