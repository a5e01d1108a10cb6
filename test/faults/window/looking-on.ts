import type { Belief } from '../../kills/messages.ts'
import { type CheckerProcess, startChecker } from '../../kills/start-checker.ts'
import { addressOf } from '../../kills/window-at.ts'
import type { Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'

/** The process that looks on while cases run; one is enough for all of a group. */
export class LookingOn {
  readonly #checker: CheckerProcess

  constructor(scene: Scene, belief: Belief = 'the indicator') {
    this.#checker = startChecker(belief)
    scene.afterwards(() => this.#checker.end())
  }

  /** Notes from now on what the window of a profile shows as saved, and forgets all else. */
  async watch(profile: string): Promise<void> {
    await this.#checker.ask({ kind: 'watch', address: await addressOf(profile) })
  }

  /** What was shown as saved and is not in the window of a profile any more, a sentence each. */
  async lostIn(profile: string): Promise<Verdict> {
    return (await this.#checker.ask({ kind: 'check', address: await addressOf(profile) })).lost
  }
}
