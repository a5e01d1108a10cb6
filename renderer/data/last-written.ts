import type { Change } from '../../shared/records/change.ts'
import type { StepChange } from '../../shared/records/edit.ts'
import { keyOf, type StoredBefore } from './resolve-step.ts'

/**
 * The records of the last step, just as the store holds them. What is typed goes into one record many times
 * over, and only the committer writes: reading back each time what it wrote itself would be felt in long notes.
 */
export class LastWritten {
  #records: StoredBefore = new Map()

  /** What is stored of the records that the changes are about; null where that must be read. */
  before(changes: readonly StepChange[]): StoredBefore | null {
    return changes.every((change) => this.#records.has(keyOf(change))) ? this.#records : null
  }

  keep(changes: readonly Change[]): void {
    this.#records = new Map(
      changes.flatMap((change) => (change.kind === 'put' ? [[keyOf(change), change.record] as const] : [])),
    )
  }

  /** To be called before a write, after which the store may hold either. */
  forget(): void {
    this.#records = new Map()
  }
}
