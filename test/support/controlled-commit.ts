import type { CommitResult } from '../../renderer/data/commit.ts'
import type { Step } from '../../renderer/data/step.ts'

type Pending = {
  readonly label: string
  readonly answer: (result: CommitResult) => void
  readonly reject: (fault: Error) => void
}

/** A commit that answers when it is told to, and what it was asked to write. */
export class ControlledCommit {
  /** The labels of all steps it was given, in their order. */
  readonly given: string[] = []
  #pending: readonly Pending[] = []

  readonly commit = (step: Step): Promise<CommitResult> => {
    this.given.push(step.label)
    return new Promise((answer, reject) => {
      this.#pending = [...this.#pending, { label: step.label, answer, reject }]
    })
  }

  /** Every step that waits is kept. */
  async keepAll(): Promise<void> {
    await this.#answerAll({ kind: 'saved', sequence: 1, effects: [] })
  }

  /** Every step that waits fails. */
  async failAll(): Promise<void> {
    await this.#answerAll({ kind: 'failed', reason: 'storage full', code: 'QuotaExceededError' })
  }

  async rejectAll(fault: Error): Promise<void> {
    const pending = this.#taken()
    for (const { reject } of pending) reject(fault)
    await everythingElse()
  }

  async #answerAll(result: CommitResult): Promise<void> {
    const pending = this.#taken()
    for (const { answer } of pending) answer(result)
    await everythingElse()
  }

  #taken(): readonly Pending[] {
    const pending = this.#pending
    this.#pending = []
    return pending
  }
}

/** Lets everything that was only waiting for its turn be done. */
export function everythingElse(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
