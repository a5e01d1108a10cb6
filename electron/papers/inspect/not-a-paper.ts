import type { Unusable } from '../../../shared/ipc/paper-channels.ts'

/** Thrown, deep inside of a look into a file, by whatever finds that it cannot be a paper. */
export class NotAPaper extends Error {
  readonly reason: Unusable

  constructor(reason: Unusable) {
    super(reason)
    this.reason = reason
  }
}
