import { describe, expect, it } from 'vitest'
import { type Guide, reckoned } from '../../../../renderer/print/shapes/guides.ts'

/** What a formula comes to in a shape of 200 by 100. */
function amount(formula: string, ...before: readonly Guide[]): number {
  return reckoned(200, 100, [...before, ['it', formula]])('it')
}

describe('A guide of a shape', () => {
  it.each([
    ['val 7', 7],
    ['*/ w 3 4', 150],
    ['+- r 0 wd4', 150],
    ['+/ w h 2', 150],
    ['?: h 1 2', 1],
    ['?: t 1 2', 2],
    ['abs -5', 5],
    ['max w h', 200],
    ['min w h', 100],
    ['mod 3 4 0', 5],
    ['pin 0 70 50', 50],
    ['pin 0 -1 50', 0],
    ['sqrt 81', 9],
    ['+- ss 0 ls', -100],
  ])('is reckoned: %s', (formula, expected) => {
    expect(amount(formula)).toBeCloseTo(expected)
  })

  it.each([
    ['sin w cd4', 200],
    ['cos w cd2', -200],
    ['tan w cd8', 200],
    ['at2 1 1', 2_700_000],
    ['cat2 10 3 4', 6],
    ['sat2 10 3 4', 8],
  ])('knows angles as parts of a turn: %s', (formula, expected) => {
    expect(amount(formula)).toBeCloseTo(expected)
  })

  it('is reckoned from those before it', () => {
    expect(amount('+- a 1 0', ['a', '*/ w 1 2'])).toBe(101)
  })

  it.each(['*/ 1 1 0', 'val nonsense', 'sqrt -1', 'val 1e999', ''])(
    'is nought where it cannot be: "%s"',
    (formula) => {
      expect(amount(formula)).toBe(0)
    },
  )
})
