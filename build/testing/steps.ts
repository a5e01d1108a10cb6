import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { CACHE, ROOT } from '../paths.ts'
import { type Count, countFaults, countPlaywright, countVitest } from './count.ts'

/** One part of `npm test`: a command, and how its report is counted where it runs tests. */
export type Step = {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Nothing after this step can work when it failed. */
  readonly isNeeded?: true
  readonly report?: { readonly file: string; readonly count: (file: string) => Count }
}

const VITEST = path.join(CACHE, 'vitest.json')
const PLAYWRIGHT = path.join(CACHE, 'playwright.json')
const FAULTS = path.join(CACHE, 'faults.json')

/** Everything that `npm test` does, in order: what is quick to fail comes first. */
export const STEPS: readonly Step[] = [
  ours('form, rules, dead code and lock files', 'lint'),
  { name: 'types, one compile a layer', command: bin('tsc'), args: ['-b'] },
  ours('types of the fallback runtime', 'typecheck-fallback'),
  { ...ours('build', 'build'), isNeeded: true },
  {
    name: 'tests in Node and in Chromium',
    command: bin('vitest'),
    args: [
      'run',
      '--config',
      'build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${VITEST}`,
    ],
    report: { file: VITEST, count: countVitest },
  },
  playwright('tests in the real window', 'window'),
  {
    name: 'fault plan, the quick set',
    command: process.execPath,
    args: ['build/run.mjs', 'test/faults/faults.ts', '--quick'],
    report: { file: FAULTS, count: countFaults },
  },
  ours('package', 'dist', '--test-build'),
  playwright('tests of the packaged application', 'packaged'),
]

export type Outcome = { readonly count: Count; readonly seconds: number }

/** Runs a step in this terminal and counts what it reports. */
export async function runStep(step: Step): Promise<Outcome> {
  if (step.report) rmSync(step.report.file, { force: true })
  const started = Date.now()
  const code = await exitCode(step)
  return { count: counted(step, code), seconds: (Date.now() - started) / 1000 }
}

/** A step without tests, or one that broke before it could report, is worth one failure. */
function counted(step: Step, code: number): Count {
  if (!step.report) return { passed: 0, failed: code === 0 ? 0 : 1 }
  try {
    const count = step.report.count(step.report.file)
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function exitCode({ command, args }: Step): Promise<number> {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

function playwright(name: string, project: string): Step {
  return {
    name,
    command: bin('playwright'),
    args: ['test', '--config', 'build/playwright.config.ts', `--project=${project}`],
    report: { file: PLAYWRIGHT, count: countPlaywright },
  }
}

function ours(name: string, command: string, ...args: readonly string[]): Step {
  return { name, command: process.execPath, args: ['build/run.mjs', `build/commands/${command}.ts`, ...args] }
}

function bin(name: string): string {
  return path.join(ROOT, 'node_modules', '.bin', name)
}
