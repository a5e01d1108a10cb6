import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests a runner ran. One that was skipped has not held, so it counts as failed. */
export type Count = { readonly passed: number; readonly failed: number }

const vitestReport = z.object({
  numPassedTests: z.int(),
  numTotalTests: z.int(),
  numFailedTestSuites: z.int(),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
})

const faultReport = z.object({
  cases: z.int(),
  failed: z.int(),
  controls: z.int(),
  failedAsTheyMust: z.int(),
})

/** Counts Vitest's JSON report. A file that broke before its tests ran counts as one failure. */
export function countVitest(file: string): Count {
  const report = vitestReport.parse(read(file))
  const failed = report.numTotalTests - report.numPassedTests
  return { passed: report.numPassedTests, failed: Math.max(failed, report.numFailedTestSuites > 0 ? 1 : 0) }
}

/** Counts Playwright's JSON report. A test that passed only when it was tried again has failed. */
export function countPlaywright(file: string): Count {
  const { stats, errors } = playwrightReport.parse(read(file))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

/** Counts the report of the fault plan. A control passes by failing as it must. */
export function countFaults(file: string): Count {
  const { cases, failed, controls, failedAsTheyMust } = faultReport.parse(read(file))
  return { passed: cases - failed + failedAsTheyMust, failed: failed + controls - failedAsTheyMust }
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (one, other) => ({ passed: one.passed + other.passed, failed: one.failed + other.failed }),
    {
      passed: 0,
      failed: 0,
    },
  )
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
