import { describe, expect, it } from 'vitest'
import { shortNamesAmong } from '../../../../shared/domain/people/short-names.ts'
import { newId, person } from '../../../support/meetings.ts'

const called = (...names: readonly string[]) => {
  const people = names.map((name) => person(name))
  return people.map(({ id }) => shortNamesAmong(people)(id))
}

describe('the short name of a person', () => {
  it('is title and surname (R-41)', () => {
    expect(called('Mr M Powell', 'Ms S Brinson')).toEqual(['Mr Powell', 'Ms Brinson'])
  })

  it('keeps the initials of two with one title and surname (R-42)', () => {
    expect(called('Mr M Powell', 'Mr K Powell', 'Ms J Powell')).toEqual([
      'Mr M Powell',
      'Mr K Powell',
      'Ms Powell',
    ])
  })

  it('is empty for a stranger', () => {
    expect(shortNamesAmong([])(newId('person'))).toBe('')
  })
})
