import type { Refusal } from '../../shared/domain/record/locks.ts'
import type { Effect } from './effect.ts'
import type { Step } from './step.ts'

type KeptListener = (step: Step, effects: readonly Effect[]) => void
type RefusedListener = (why: Refusal) => void

/** Who hears of what became of steps, before their commit answers. */
export interface CommitHearing {
  /** Hears what each step that was kept did; the answer stops listening. */
  onKept(listener: KeptListener): () => void
  /** Hears of each step that was refused; the answer stops listening. */
  onRefused(listener: RefusedListener): () => void
}

/** The same with the telling. */
export class CommitListeners {
  readonly #kept = new Set<KeptListener>()
  readonly #refused = new Set<RefusedListener>()

  readonly hearing: CommitHearing = {
    onKept: (listener) => {
      this.#kept.add(listener)
      return () => this.#kept.delete(listener)
    },
    onRefused: (listener) => {
      this.#refused.add(listener)
      return () => this.#refused.delete(listener)
    },
  }

  tellKept(step: Step, effects: readonly Effect[]): void {
    for (const listener of this.#kept) listener(step, effects)
  }

  /** Answers with what became of the step. */
  tellRefused(why: Refusal) {
    for (const listener of this.#refused) listener(why)
    return { kind: 'refused', why } as const
  }
}
