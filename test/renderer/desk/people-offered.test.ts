import { describe, expect, it } from 'vitest'
import { peopleOffered, peopleOrNewcomer } from '../../../renderer/features/desk/roll/people-offered.ts'
import { person } from '../../support/meetings.ts'

const PEOPLE = [
  person('Cllr S Mochrie-Cox'),
  person('Mr J Rivers', { role: 'Monitoring Officer', organisation: 'Kent' }),
  person('Ms C Allen'),
]

const labels = (offered: ReturnType<typeof peopleOffered>) => offered.map(({ label }) => label)

describe('the people offered for a few letters', () => {
  it('are found by any part of the name or office, by name first', () => {
    expect(labels(peopleOffered(PEOPLE, 'mo'))).toEqual(['Cllr S Mochrie-Cox', 'Mr J Rivers'])
  })

  it('are told apart by their office', () => {
    expect(peopleOffered(PEOPLE, 'riv')[0]?.detail).toBe('Monitoring Officer, Kent')
  })

  it('are eight at most', () => {
    const many = Array.from({ length: 20 }, () => person('Ms C Allen'))
    expect(peopleOffered(many, 'all')).toHaveLength(8)
  })
})

describe('somebody new', () => {
  it.each([
    ['a whole name', 'Mr X Newman', ['Add Mr X Newman']],
    ['a name that nobody has', 'newman', ['Add newman']],
    ['a whole name behind those who are found', 'Ms C Al', ['Ms C Allen', 'Add Ms C Al']],
  ])('is offered for %s', (_, typed, offered) => {
    expect(labels(peopleOrNewcomer(PEOPLE, typed))).toEqual(offered)
  })

  it.each([
    ['a beginning that finds somebody', 'al'],
    ['the very name of somebody', 'ms c allen'],
  ])('is not offered for %s', (_, typed) => {
    expect(labels(peopleOrNewcomer(PEOPLE, typed))).toEqual(['Ms C Allen'])
  })
})
