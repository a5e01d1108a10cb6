import { describe, expect, it } from 'vitest'
import { names, people, refused } from '../../../../support/pasted.ts'

describe('a name on each line', () => {
  it('may have a bullet or a number before it and a comma after it', () => {
    expect(names('• Mr J Rivers,', '2. Ms S Brinson', '- Cllr A Bell and', 'Rivers, Anna')).toEqual([
      'Mr J Rivers',
      'Ms S Brinson',
      'Cllr A Bell',
      'A Rivers',
    ])
  })

  it('takes role and organisation from its brackets (R-40)', () => {
    expect(
      people('Mr M Powell (Director, Violence Reduction Unit, KCC)', 'Ms C Allen – Head of Safety, KCC'),
    ).toEqual([
      'Mr M Powell | Director, Violence Reduction Unit | KCC |  | Member',
      'Ms C Allen | Head of Safety | KCC |  | Member',
    ])
  })

  it('keeps letters after a name with it, and reads the bracket behind them (R-12)', () => {
    expect(people('Mr P M Hill, OBE (Chairman)')).toEqual(['Mr P M Hill, OBE |  |  |  | Chair'])
  })

  it('keeps the brackets of a degree with the name', () => {
    expect(people('Mr J Reed, BA (Hons) (Clerk, KCC)')).toEqual([
      'Mr J Reed, BA (Hons) | Clerk | KCC |  | Member',
    ])
  })

  it('keeps a role that goes on after its organisation in one piece', () => {
    expect(people('Mr S Peerbux (Head of Safety, KCC, and Deputy Chair of the Working Group)')).toEqual([
      'Mr S Peerbux | Head of Safety, KCC, and Deputy Chair of the Working Group |  |  | Member',
    ])
  })

  it.each([
    ['Chairman', 'Chair'],
    ['Chair', 'Chair'],
    ['in the Chair', 'Chair'],
    ['Acting Chairwoman', 'Chair'],
    ['Vice-Chairman in the Chair', 'Vice-Chair'],
    ['Vice-Chair, acting as Chair', 'Vice-Chair'],
    ['Deputy Chair', 'Vice-Chair'],
    ['Officer', 'Officer'],
  ])('takes the capacity from “%s” (R-11)', (bracket, capacity) => {
    expect(people(`Mr J Rivers (${bracket})`)).toEqual([`Mr J Rivers |  |  |  | ${capacity}`])
  })

  it.each(['Chair of the Safety Board', 'PA to the Chair', 'Police and Crime Commissioner'])(
    'takes “%s” for a role',
    (role) => {
      expect(people(`Mr J Rivers (${role})`)).toEqual([`Mr J Rivers | ${role} |  |  | Member`])
    },
  )

  it.each(['Guest', 'substitute for Mr A Bell', 'virtual', 'until 10.30 am', 'for items 1 to 3'])(
    'leaves out “%s”, which holds for one meeting',
    (bracket) => {
      expect(people(`Mr J Rivers (${bracket})`)).toEqual(['Mr J Rivers |  |  |  | Member'])
    },
  )

  it.each([
    ['447700900123', 'There is no name here.'],
    ['Vacancy', 'This seat is vacant.'],
    ['j@example.org', 'This is an e-mail address without a name.'],
    ['Item 4 Update', 'A name holds no figures.'],
    ['Cllr', 'This is a title without a name.'],
    ['Head of Service', 'This looks like an office, not like a name.'],
    ['The Chair thanked officers for it', 'This looks like an office, not like a name.'],
    ['we met on the green', 'This does not look like a name.'],
    ['There was a focus on Kent', 'This does not look like a name.'],
    ['please send apologies to the clerk', 'This looks like an office, not like a name.'],
  ])('is refused as “%s”', (line, reason) => {
    expect(refused('Mr J Rivers', '', line)).toEqual([`3: ${line}: ${reason}`])
  })
})
