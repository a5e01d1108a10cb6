import { isSavedUpTo, type SaveMachine } from './save-machine.ts'

/** Whether what was typed is in one of the places it goes to. */
export type Flushed = 'kept' | 'not kept'

type Waiter = { readonly upTo: number; readonly answer: (flushed: Flushed) => void }

/** Those who wait until every edit up to a revision was written, or failed to be. */
export class FlushWaiters {
  #waiters: readonly Waiter[] = []

  waitFor(upTo: number): Promise<Flushed> {
    return new Promise((answer) => {
      this.#waiters = [...this.#waiters, { upTo, answer }]
    })
  }

  /** Answers, after a write, whoever's edits it was about. */
  afterWrite(machine: SaveMachine): void {
    const waiters = this.#waiters
    this.#waiters = waiters.filter(({ upTo, answer }) => {
      const flushed = flushedUpTo(machine, upTo)
      if (flushed !== undefined) answer(flushed)
      return flushed === undefined
    })
  }
}

/** Undefined as long as another write is under way, which may be the one that matters. */
function flushedUpTo(machine: SaveMachine, upTo: number): Flushed | undefined {
  if (isSavedUpTo(machine, upTo)) return 'kept'
  if (machine.trouble === null || machine.writing !== null) return undefined
  return machine.trouble.state.kind === 'not saved' ? 'not kept' : 'kept'
}
