import { describe, expect, it } from 'vitest'
import { asJson, asTable, type Figure } from './figure.ts'

const WITHIN: Figure = {
  name: 'opening a meeting',
  value: 61.23456,
  unit: 'ms',
  floor: 50.05,
  atMost: 75.075,
}
const ABOVE: Figure = { name: 'memory', value: 181, unit: 'MB', floor: 120, atMost: 156 }

describe('The table of figures', () => {
  it('has a line for each, in columns, and says which is within its limit', () => {
    expect(asTable([WITHIN, ABOVE]).split('\n')).toEqual([
      '                      value     floor   at most',
      'opening a meeting   61.2 ms   50.1 ms   75.1 ms  ✓',
      'memory             181.0 MB  120.0 MB  156.0 MB  ✗',
    ])
  })

  it('counts a figure at its very limit as within it', () => {
    expect(asTable([{ ...ABOVE, value: 156 }])).toContain('✓')
  })
})

describe('The file of figures', () => {
  it('holds the name, value, unit, floor and limit of each, to a tenth', () => {
    expect(JSON.parse(asJson([WITHIN]))).toEqual([
      { name: 'opening a meeting', value: 61.2, unit: 'ms', floor: 50.1, atMost: 75.1 },
    ])
  })
})
