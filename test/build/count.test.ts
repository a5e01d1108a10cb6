import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countFaults, countPlaywright, countVitest, sum } from '../../build/testing/count.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, total: number, suites = 0) =>
  countVitest(report({ numPassedTests: passed, numTotalTests: total, numFailedTestSuites: suites }))

const playwright = (stats: object, errors: readonly object[] = []) =>
  countPlaywright(report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors }))

describe('The count of tests', () => {
  it('adds the runners up', () => {
    const counts = [
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]
    expect(sum(counts)).toEqual({ passed: 5, failed: 1 })
  })

  it('takes a test that was left out for one that failed', () => {
    expect(vitest(8, 10)).toEqual({ passed: 8, failed: 2 })
    expect(playwright({ expected: 3, skipped: 2 })).toEqual({ passed: 3, failed: 2 })
  })

  it('takes a test that passed only the second time for one that failed', () => {
    expect(playwright({ expected: 3, flaky: 1 })).toEqual({ passed: 3, failed: 1 })
  })

  it('takes a file that broke before its tests for a failure', () => {
    expect(vitest(8, 8, 1)).toEqual({ passed: 8, failed: 1 })
    expect(playwright({ expected: 3 }, [{ message: 'planted' }])).toEqual({ passed: 3, failed: 1 })
  })

  it('takes a control that found nothing for a failure', () => {
    const faults = { cases: 40, failed: 1, controls: 6, failedAsTheyMust: 4 }
    expect(countFaults(report(faults))).toEqual({ passed: 43, failed: 3 })
  })

  it('does not believe a report of another form', () => {
    expect(() => countVitest(report({ tests: 5 }))).toThrow()
  })
})
