import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

describe('The command line of the fault plan', () => {
  it('asks for everything when it says nothing', () => {
    expect(readArguments([])).toEqual({ isQuick: false, groups: [], seed: null, words: null })
  })

  it('may name groups, a seed and a case', () => {
    const args = ['--quick', '--group', 'b', '--group', 'E', '--seed', '12', '--case', 'power']
    expect(readArguments(args)).toEqual({ isQuick: true, groups: ['B', 'E'], seed: 12, words: 'power' })
  })

  it.each([
    ['a group that is not there', ['--group', 'H']],
    ['a seed that is no number', ['--seed', 'x']],
    ['what it does not know', ['--what']],
  ])('is explained where it says %s', (_what, args) => {
    expect(() => readArguments(args)).toThrow('Usage: npm run faults [-- --quick] [--group A|B|')
  })
})
