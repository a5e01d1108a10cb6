import type { Bridge } from '../../shared/ipc/contract.ts'
import type { Clock } from './clock.ts'
import type { MinutebookDatabase } from './database.ts'
import { lookAt } from './journal-mark.ts'
import { isWholeByItself } from './recovery.ts'
import type { SaveQueue } from './save-queue.ts'
import { startAgain } from './start-again.ts'

/** How long the first screen has the machine to itself, in milliseconds. */
const AFTER_START = 3000

export type CountingParts = {
  readonly database: MinutebookDatabase
  readonly bridge: Bridge
  readonly saveQueue: Pick<SaveQueue, 'flush'>
  readonly clock: Clock
}

/**
 * Counts the records once the first screen is there: a start that finds the files as they were left takes the store's
 * word for how many there are, but a bit may have flipped in them all the same. Where they are not all there, the
 * window starts again, and then the store is compared as a whole. The answer calls it off.
 */
export function countInTime({ database, bridge, saveQueue, clock }: CountingParts): () => void {
  const count = async () => {
    const found = await lookAt(database)
    if (found.mark === undefined || isWholeByItself(found)) return
    await saveQueue.flush()
    startAgain(bridge)
  }
  return clock.after(AFTER_START, () => void count().catch(() => undefined)) // what cannot be read says so itself
}
