import { describe, expect, it } from 'vitest'
import { namesApart } from '../../../../shared/domain/people/names-apart.ts'
import { person } from '../../../support/meetings.ts'

const called = (...people: readonly ReturnType<typeof person>[]) => people.map(namesApart(people))

describe('people to pick from', () => {
  it('are called by their names', () => {
    expect(called(person('Mr J Rivers', { role: 'Clerk' }), person('Ms J Rivers'))).toEqual([
      'Mr J Rivers',
      'Ms J Rivers',
    ])
  })

  it('of one title, initials and surname are told apart by their offices', () => {
    const [kcc, police] = [{ organisation: 'KCC' }, { organisation: 'Kent Police' }]
    expect(called(person('Mr J Rivers', kcc), person('Mr J Rivers', police))).toEqual([
      'Mr J Rivers (KCC)',
      'Mr J Rivers (Kent Police)',
    ])
  })

  it('of one name and one office are counted', () => {
    expect(called(person('Mr J Rivers'), person('Mr J Rivers'))).toEqual(['Mr J Rivers 1', 'Mr J Rivers 2'])
  })
})
