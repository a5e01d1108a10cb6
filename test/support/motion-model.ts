import type { MotionTarget } from '../../shared/domain/motions/motion-proposals.ts'
import type { MotionStep } from '../../shared/domain/motions/motion-rules.ts'

/** The words before the meeting, kept by hand: each proposal's own, and on top of them what was carried into it. */
export class WordsModel {
  readonly #own = new Map<MotionTarget, string>()
  readonly #amends = new Map<MotionTarget, MotionTarget>()
  readonly #carried: { readonly amendment: MotionTarget; readonly words: string }[] = []

  constructor(text: string) {
    this.#own.set(null, text)
  }

  take(step: MotionStep): void {
    switch (step.kind) {
      case 'amend':
        this.#own.set(step.amendment.id, step.amendment.reads)
        this.#amends.set(step.amendment.id, step.amendment.amends)
        break
      case 'alter':
        this.#alter(step)
        break
      case 'vote':
        if (step.vote.result === 'carried' && step.target !== null) this.#carry(step.target)
        break
      case 'reopen':
        this.#takeBack(step.target)
        break
      case 'second':
      case 'end':
        break
    }
  }

  words(target: MotionTarget = null): string {
    const into = this.#carried.filter(({ amendment }) => this.#amends.get(amendment) === target)
    return into.at(-1)?.words ?? this.#own.get(target) ?? ''
  }

  #carry(amendment: MotionTarget): void {
    this.#carried.push({ amendment, words: this.words(amendment) })
  }

  #takeBack(target: MotionTarget): void {
    const at = this.#carried.findIndex(({ amendment }) => amendment === target)
    if (at >= 0) this.#carried.splice(at, 1)
  }

  #alter(step: Extract<MotionStep, { kind: 'alter' }>): void {
    const words = step.target === null ? step.to.text : step.to.reads
    if (words !== undefined) this.#own.set(step.target, words)
  }
}
