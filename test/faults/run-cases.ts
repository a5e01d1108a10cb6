import { setTimeout as pause } from 'node:timers/promises'
import type { Verdict } from './fault-case.ts'
import type { PlannedCase, PlannedGroup } from './plan.ts'
import { inScene } from './scene.ts'

/** How a case ended. */
export type Ending =
  | { readonly kind: 'judged'; readonly broken: Verdict }
  /** It broke before there was anything to judge: that is neither a loss found nor one avoided. */
  | { readonly kind: 'broke'; readonly reason: string }

export type Outcome = { readonly planned: PlannedCase; readonly ending: Ending; readonly seconds: number }

/** How long the cases of a row took, with what was prepared for them. */
export type RowTime = { readonly row: string; readonly seconds: number; readonly count: number }

/** What became of the cases, and how long they took. */
export type Run = { readonly outcomes: readonly Outcome[]; readonly times: readonly RowTime[] }

const LONGEST = 5 * 60 * 1000

/**
 * Runs the cases one after the other.
 * @param tell hears of each as soon as it has ended
 */
export async function runGroups(
  groups: readonly PlannedGroup[],
  tell: (outcome: Outcome) => void,
): Promise<Run> {
  const outcomes: Outcome[] = []
  const times: RowTime[] = []
  for (const { group, cases } of groups) {
    const started = performance.now()
    await inScene(async (scene) => {
      const preparing = await endingOf(async () => {
        await group.prepare?.(scene)
        return []
      })
      for (const planned of cases) {
        const outcome = preparing.kind === 'broke' ? notRun(planned, preparing) : await outcomeOf(planned)
        outcomes.push(outcome)
        tell(outcome)
      }
    })
    const seconds = secondsSince(started)
    times.push({ row: `${group.letter} ${group.what}`, seconds, count: cases.length })
  }
  return { outcomes, times }
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000
}

function notRun(planned: PlannedCase, ending: Ending): Outcome {
  return { planned, ending, seconds: 0 }
}

async function outcomeOf(planned: PlannedCase): Promise<Outcome> {
  const started = performance.now()
  const ending = await endingOf(() => inScene((scene) => planned.run(scene)))
  return { planned, ending, seconds: secondsSince(started) }
}

async function endingOf(work: () => Promise<Verdict>): Promise<Ending> {
  const patience = new AbortController()
  const silence = pause(LONGEST, null, { signal: patience.signal }).then(
    (): Ending => ({ kind: 'broke', reason: `It did not end within ${LONGEST / 60_000} minutes.` }),
  )
  const working = work().then(
    (broken): Ending => ({ kind: 'judged', broken }),
    (fault): Ending => ({ kind: 'broke', reason: fault instanceof Error ? `${fault.stack}` : `${fault}` }),
  )
  try {
    return await Promise.race([working, silence])
  } finally {
    silence.catch(() => undefined) // it is called off
    patience.abort()
  }
}
