import type { Outcome, RowTime } from './run-cases.ts'

/** What the command comes to; `npm test` counts it. */
export type FaultReport = {
  readonly cases: number
  readonly failed: number
  readonly controls: number
  readonly failedAsTheyMust: number
}

/** Whether it ended as it must: a case holds, and a control finds something. */
function isAsItMust({ planned, ending }: Outcome): boolean {
  return ending.kind === 'judged' && ending.broken.length > 0 === planned.isControl
}

/** A line for a case, with more under it where it did not end as it must. */
export function linesOf(outcome: Outcome): readonly string[] {
  const { group, name, seed, isControl } = outcome.planned
  const what = `${isControl ? 'control: ' : ''}${name}${seed === null ? '' : `, seed ${seed}`}`
  const line = `${isAsItMust(outcome) ? '✓' : '✗'} ${group} ${what} (${outcome.seconds.toFixed(1)} s)`
  return isAsItMust(outcome) ? [line] : [line, ...whyNot(outcome).map((why) => `    ${why}`), again(outcome)]
}

function whyNot({ ending }: Outcome): readonly string[] {
  if (ending.kind === 'broke') return [`It broke: ${ending.reason}`]
  return ending.broken.length > 0 ? ending.broken : ['Nothing was found, and something must be.']
}

function again({ planned: { group, name, seed } }: Outcome): string {
  return `    again: npm run faults -- --group ${group} --case "${name}"${seed === null ? '' : ` --seed ${seed}`}`
}

export function reportOf(outcomes: readonly Outcome[]): FaultReport {
  const controls = outcomes.filter(({ planned }) => planned.isControl)
  const cases = outcomes.filter(({ planned }) => !planned.isControl)
  return {
    cases: cases.length,
    failed: cases.filter((outcome) => !isAsItMust(outcome)).length,
    controls: controls.length,
    failedAsTheyMust: controls.filter(isAsItMust).length,
  }
}

/** How long each row took with all that it prepared, the longest first: `  112 s  A the machine stops (20)`. */
export function timeLines(times: readonly RowTime[]): readonly string[] {
  return times
    .toSorted((one, other) => other.seconds - one.seconds)
    .map(({ row, seconds, count }) => `${seconds.toFixed(0).padStart(5)} s  ${row} (${count})`)
}

/** The line that the command ends with. */
export function closingLine({ cases, failed, controls, failedAsTheyMust }: FaultReport): string {
  return `faults: ${cases} cases, ${failed} failed; controls: ${failedAsTheyMust} of ${controls} failed as they must`
}
