import { Sentence } from '../sentence.ts'
import { type Count, sum } from '../testing/count.ts'
import { FEWEST_TESTS } from '../testing/floor.ts'
import { type Outcome, runStep, STEPS, type Step } from '../testing/steps.ts'
import { installCommand, missingPackages } from '../testing/system-packages.ts'

/** `npm test`: everything, and at the end one line with the sum. */
export async function run(): Promise<void> {
  demandPackages()
  const outcomes: { readonly step: Step; readonly outcome: Outcome }[] = []
  for (const step of STEPS) {
    console.log(`\n──── ${step.name}`)
    const outcome = await runStep(step)
    outcomes.push({ step, outcome })
    if (step.isNeeded && outcome.count.failed > 0) break
  }
  console.log('')
  for (const { step, outcome } of outcomes) console.log(lineOf(step, outcome))
  finish(sum(outcomes.map(({ outcome }) => outcome.count)))
}

function demandPackages(): void {
  const missing = missingPackages()
  if (missing.length === 0) return
  throw new Sentence(`Missing: ${missing.join(', ')}. As root, run:\n\n  ${installCommand(missing)}\n`)
}

function lineOf(step: Step, { count, seconds }: Outcome): string {
  const tests = step.report ? `, ${count.passed} passed` : ''
  return `${count.failed > 0 ? '✗' : '✓'} ${step.name}${tests} (${seconds.toFixed(1)} s)`
}

/** Tests that quietly no longer run are as bad as tests that fail, so there is a number that must be reached. */
function finish({ passed, failed }: Count): void {
  const isShort = passed + failed < FEWEST_TESTS
  if (isShort)
    console.log(`\nOnly ${passed + failed} tests ran; build/testing/floor.ts asks for ${FEWEST_TESTS}.`)
  process.exitCode = failed > 0 || isShort ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}
