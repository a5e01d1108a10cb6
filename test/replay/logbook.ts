import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Clerk, Effort } from './clerk.ts'
import { StepFailed } from './step-failed.ts'

/** A step as `replay.json` tells of it. */
type StepReport = Effort & {
  readonly name: string
  readonly milliseconds: number
  readonly screenshot: string
}

type Parts = {
  readonly clerk: Clerk
  /** Where `replay.json` and the screenshots go. */
  readonly folder: string
  readonly meeting: string
  readonly notYet: readonly string[]
  readonly say: (line: string) => void
}

/** What was done, step by step, with a picture of how each step ended. */
export class Logbook {
  readonly #parts: Parts
  readonly #started = new Date()
  #steps: readonly StepReport[] = []
  #differences: readonly string[] = []

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Does a step and sees all of it saved. One that fails ends the replay. */
  async step(name: string, work: () => Promise<void>): Promise<void> {
    const { clerk, say } = this.#parts
    const began = Date.now()
    const before = clerk.effort
    try {
      await work()
      await clerk.seeSaved()
    } catch (fault) {
      await this.#record(name, began, before, 'failed')
      throw new StepFailed(name, fault)
    }
    const { milliseconds, keys, clicks } = await this.#record(name, began, before, 'done')
    say(`${name}: ${(milliseconds / 1000).toFixed(1)} s, ${keys} keys, ${clicks} clicks`)
  }

  /** Tells where the outcome is not what the form expects; the replay goes on. */
  tell(differences: readonly string[]): void {
    this.#differences = [...this.#differences, ...differences]
    for (const difference of differences) this.#parts.say(difference)
  }

  async #record(name: string, began: number, before: Effort, end: 'done' | 'failed'): Promise<StepReport> {
    const { clerk, folder } = this.#parts
    const milliseconds = Date.now() - began
    const screenshot = `${String(this.#steps.length + 1).padStart(2, '0')}-${fileWords(name)}${end === 'failed' ? '-failed' : ''}.png`
    const { keys, clicks } = clerk.effort
    const step = { name, milliseconds, keys: keys - before.keys, clicks: clicks - before.clicks, screenshot }
    this.#steps = [...this.#steps, step]
    await clerk.page.screenshot({ path: path.join(folder, screenshot) })
    await writeFile(path.join(folder, 'replay.json'), `${JSON.stringify(this.#report(), null, 2)}\n`)
    return step
  }

  #report() {
    const { meeting, notYet } = this.#parts
    const sum = (key: 'milliseconds' | 'keys' | 'clicks') =>
      this.#steps.reduce((total, step) => total + step[key], 0)
    return {
      meeting,
      started: this.#started.toISOString(),
      steps: this.#steps,
      totals: { milliseconds: sum('milliseconds'), keys: sum('keys'), clicks: sum('clicks') },
      notYet,
      differences: this.#differences,
    }
  }
}

/** `House style` becomes `house-style`. */
function fileWords(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
