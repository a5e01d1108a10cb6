import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CACHE } from '../../build/paths.ts'
import { Sentence } from '../../build/sentence.ts'
import { buildIfStale } from '../replay/fresh-build.ts'
import { withDisplay } from '../support/display.ts'
import { readArguments } from './arguments.ts'
import { GROUPS } from './groups.ts'
import { withHeldLog } from './held-log.ts'
import { type PlannedGroup, planned } from './plan.ts'
import { closingLine, linesOf, reportOf, timeLines } from './report.ts'
import { type Run, runGroups } from './run-cases.ts'

/** What `npm test` counts. */
const REPORT = path.join(CACHE, 'faults.json')

/** `npm run faults [-- --quick] [--group B] [--seed N] [--case NAME]`: the fault plan (reliability 4). */
export async function run(args: readonly string[]): Promise<void> {
  const groups = planned(GROUPS, readArguments(args), Date.now() % 1_000_000)
  if (groups.length === 0) throw new Sentence('There is no such case.')
  const { outcomes, times } = await runOf(groups)
  const report = reportOf(outcomes)
  await mkdir(CACHE, { recursive: true })
  await writeFile(REPORT, JSON.stringify(report))
  timeLines(times).forEach(say)
  say(closingLine(report))
  process.exitCode = report.failed > 0 || report.failedAsTheyMust < report.controls ? 1 : 0
}

async function runOf(groups: readonly PlannedGroup[]): Promise<Run> {
  const work = () => withHeldLog(() => runGroups(groups, (outcome) => linesOf(outcome).forEach(say)))
  if (!groups.some(({ group }) => group.opensWindows)) return work()
  await buildIfStale(say)
  return withDisplay(work)
}

function say(line: string): void {
  console.log(line)
}
