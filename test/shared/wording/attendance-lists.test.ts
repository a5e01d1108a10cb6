import { describe, expect, it } from 'vitest'
import { attendanceLists } from '../../../shared/wording/attendance-lists.ts'
import type { Roll } from '../../support/attendance-language.ts'
import { houseStyle, roll } from '../../support/meetings.ts'

const lists = (names: Roll) => attendanceLists(roll(names), houseStyle())

describe('the attendance lists', () => {
  it('name those present, whoever presides with a bracket (R-10, R-11), and end in a full stop (R-14)', () => {
    expect(lists({ present: ['Mr J Rivers (Vice-Chairman in the Chair)', 'Ms C Allen'] })).toEqual([
      { label: 'PRESENT', names: 'Mr J Rivers (Vice-Chairman in the Chair) and Ms C Allen.' },
    ])
  })

  it('name those in attendance after them (R-15, R-16)', () => {
    expect(lists({ 'in attendance': ['Mr G Reed'], present: ['Ms C Allen'] })).toEqual([
      { label: 'PRESENT', names: 'Ms C Allen.' },
      { label: 'IN ATTENDANCE', names: 'Mr G Reed.' },
    ])
  })

  it('name those who came over a link apart, where that does not count (R-16, R-19)', () => {
    const names = {
      present: ['Ms C Allen', 'Mr A Bell'],
      remote: ['Mr A Bell'],
      'in attendance': ['Mr G Reed'],
    }
    expect(attendanceLists(roll(names), houseStyle({ remotePresence: 'does not count' }))).toEqual([
      { label: 'PRESENT', names: 'Ms C Allen.' },
      { label: 'VIRTUAL ATTENDEES', names: 'Mr A Bell.' },
      { label: 'IN ATTENDANCE', names: 'Mr G Reed.' },
    ])
    expect(attendanceLists(roll(names), houseStyle())[0]?.names).toBe('Ms C Allen and Mr A Bell.')
  })

  it('leave out a list of nobody (R-15)', () => {
    expect(lists({})).toEqual([])
  })

  it('do not print apologies and absences (R-17)', () => {
    expect(lists({ apologies: ['Ms C Allen'], absent: ['Mr A Bell'] })).toEqual([])
  })

  it('name those who sent apologies last, where the committee prints them (R-16, R-17)', () => {
    const names = {
      apologies: ['Ms D Cox', 'Mr E Dale'],
      absent: ['Mr A Bell'],
      'in attendance': ['Mr G Reed'],
      present: ['Ms C Allen'],
    }
    expect(attendanceLists(roll(names), houseStyle({ apologies: 'as a line' }))).toEqual([
      { label: 'PRESENT', names: 'Ms C Allen.' },
      { label: 'IN ATTENDANCE', names: 'Mr G Reed.' },
      { label: 'APOLOGIES', names: 'Ms D Cox and Mr E Dale.' },
    ])
  })

  it('print no line of apologies where nobody sent any (R-15)', () => {
    expect(attendanceLists(roll({}), houseStyle({ apologies: 'as a line' }))).toEqual([])
  })

  it('sort those present in the committee’s order, and leave the others as entered (R-13)', () => {
    const names = { present: ['Mr Z Young', 'Ms C Allen'], 'in attendance': ['Mr Y West', 'Mr A Bell'] }
    expect(
      attendanceLists(roll(names), houseStyle({ nameOrder: 'chair, then A to Z', joinLastWith: ',' })),
    ).toEqual([
      { label: 'PRESENT', names: 'Ms C Allen, Mr Z Young.' },
      { label: 'IN ATTENDANCE', names: 'Mr Y West, Mr A Bell.' },
    ])
  })
})
