import { describe, expect, it } from 'vitest'
import { foundPeople } from '../../../../shared/domain/people/found-people.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { person } from '../../../support/meetings.ts'

const PEOPLE = [
  person('Ms C Allen', { role: 'Cox of the boat' }),
  person('Cllr S Mochrie-Cox', { organisation: 'Invented Borough Council' }),
  person('Dr A García'),
]

function found(typed: string): readonly string[] {
  return foundPeople(PEOPLE, typed).map(fullName)
}

describe('people found by the beginnings of words', () => {
  it('come first where it is in their name', () => {
    expect(found('cox')).toEqual(['Cllr S Mochrie-Cox', 'Ms C Allen'])
    expect(found('mo cox')).toEqual(['Cllr S Mochrie-Cox'])
  })

  it('are found by organisation, and whatever the accents and case', () => {
    expect(found('borough')).toEqual(['Cllr S Mochrie-Cox'])
    expect(found('GARCIA')).toEqual(['Dr A García'])
  })

  it('are found by what stands before, behind and across an apostrophe', () => {
    const people = [person("Mrs R D'Souza-Lee"), person('Cllr S O’Brien')]
    const foundFor = (typed: string) => foundPeople(people, typed).map(fullName)
    expect(foundFor('souza')).toEqual(["Mrs R D'Souza-Lee"])
    expect(foundFor('dsou')).toEqual(["Mrs R D'Souza-Lee"])
    expect(foundFor('o’bri')).toEqual(['Cllr S O’Brien'])
    expect(foundFor('brien')).toEqual(['Cllr S O’Brien'])
  })

  it('are nobody before anything is typed', () => {
    expect(found(' ')).toEqual([])
  })
})
