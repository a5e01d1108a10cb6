import type { Live } from './live.ts'
import type { FailedStore } from './store-failure.ts'

/** The store could not be read: the window shows its sentence for it instead of the screen. */
export class UnreadableStore extends Error {
  readonly failure: FailedStore

  constructor(failure: FailedStore) {
    super(`the store cannot be read: ${failure.reason}`)
    this.failure = failure
  }
}

/** What is stored, or undefined while it is being read; throws where it cannot be. */
export function readyValue<T>(live: Live<T>): T | undefined {
  switch (live.kind) {
    case 'loading':
      return undefined
    case 'ready':
      return live.value
    case 'failed':
      throw new UnreadableStore(live)
  }
}
