import { describe, expect, it } from 'vitest'
import { closingLine, linesOf, reportOf, timeLines } from './report.ts'
import type { Ending, Outcome } from './run-cases.ts'

const HELD: Ending = { kind: 'judged', broken: [] }
const LOST: Ending = { kind: 'judged', broken: ['word 3 was acknowledged and is not there'] }
const BROKE: Ending = { kind: 'broke', reason: 'There is no window.' }

function outcome(ending: Ending, what: { isControl?: boolean; seed?: number } = {}): Outcome {
  const { isControl = false, seed = null } = what
  const planned = { group: 'E', name: 'any moment', seed, isControl, run: async () => [] } as const
  return { planned, ending, seconds: 0.25 }
}

describe('The line of a case', () => {
  it('says that it held', () => {
    expect(linesOf(outcome(HELD, { seed: 7 }))).toEqual(['✓ E any moment, seed 7 (0.3 s)'])
  })

  it('says what was lost, and how to see it again', () => {
    expect(linesOf(outcome(LOST, { seed: 7 }))).toEqual([
      '✗ E any moment, seed 7 (0.3 s)',
      '    word 3 was acknowledged and is not there',
      '    again: npm run faults -- --group E --case "any moment" --seed 7',
    ])
  })

  it('says that a control found something', () => {
    expect(linesOf(outcome(LOST, { isControl: true }))).toEqual(['✓ E control: any moment (0.3 s)'])
  })

  it('says that a control found nothing', () => {
    expect(linesOf(outcome(HELD, { isControl: true }))).toContain(
      '    Nothing was found, and something must be.',
    )
  })

  it('takes a control that broke for one that found nothing', () => {
    expect(linesOf(outcome(BROKE, { isControl: true }))).toContain('    It broke: There is no window.')
  })
})

describe('The times', () => {
  it('are told row by row, the longest first', () => {
    const times = [
      { row: 'B a write fails', seconds: 0.4, count: 31 },
      { row: 'A the application is killed', seconds: 112.2, count: 8 },
    ]
    expect(timeLines(times)).toEqual([
      '  112 s  A the application is killed (8)',
      '    0 s  B a write fails (31)',
    ])
  })
})

describe('The closing line', () => {
  it('counts the cases and the controls', () => {
    const controls = [outcome(LOST, { isControl: true }), outcome(HELD, { isControl: true })]
    expect(closingLine(reportOf([outcome(HELD), outcome(LOST), outcome(BROKE), ...controls]))).toBe(
      'faults: 3 cases, 2 failed; controls: 1 of 2 failed as they must',
    )
  })
})
