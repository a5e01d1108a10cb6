import { describe, expect, it } from 'vitest'
import { isWrittenAsName, newcomerBeside } from '../../../../shared/domain/people/newcomer.ts'
import { person } from '../../../support/meetings.ts'

describe('the name of a newcomer', () => {
  it.each([
    ['Mr X Newman', 'Mr X Newman'],
    ['Mr Xavier Newman', 'Mr X Newman'],
    ['newman', 'newman'],
    ['N', ''],
    ['', ''],
  ])('typed as “%s” is “%s”', (typed, name) => {
    expect(newcomerBeside([], typed)).toBe(name)
  })

  it('is offered beside others only when it is whole, and nobody has it', () => {
    const found = [person('Ms C Allen')]
    expect(newcomerBeside(found, 'al')).toBe('')
    expect(newcomerBeside(found, 'ms c allen')).toBe('')
    expect(newcomerBeside(found, 'Ms D Allen')).toBe('Ms D Allen')
  })

  it('is written with capitals, but for particles', () => {
    expect(['Mr X Newman', 'Ms Ana de la Cruz', 'F d’Arcy', 'Éclair'].every(isWrittenAsName)).toBe(true)
    expect(['home', 'council on social media', 'Kent on May', ''].some(isWrittenAsName)).toBe(false)
  })
})
