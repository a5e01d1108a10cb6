import { describe, expect, it } from 'vitest'
import { nameOfNewcomer } from '../../../shared/domain/newcomer.ts'

describe('the name of a newcomer', () => {
  it.each([
    ['Mr X Newman', 'Mr X Newman'],
    ['newman', 'newman'],
    ['N', ''],
    ['', ''],
  ])('typed as “%s” is “%s”', (typed, name) => {
    expect(nameOfNewcomer(typed)).toBe(name)
  })
})
