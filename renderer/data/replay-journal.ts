import type { Bridge } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import type { MinutebookDatabase } from './database.ts'
import { replayChanges } from './store-access.ts'

/**
 * Does in a store what the journal holds after a number, or from 0 all that it comes to; doing it twice
 * does no harm. Throws where the store does not take it.
 * @param onProgress hears how many changes were done
 * @returns the number of the last change; null where the journal has not all of it
 */
export async function replayJournal(
  database: MinutebookDatabase,
  bridge: Bridge,
  after: number,
  onProgress?: (done: number) => void,
): Promise<number | null> {
  let count = 0
  return readJournal(bridge, after, async (changes) => {
    await replayChanges(database, changes)
    count += changes.length
    onProgress?.(count)
  })
}

/** Reads what the journal holds after a number, part after part; the answer is that of a replay. */
export async function readJournal(
  bridge: Bridge,
  after: number,
  take: (changes: readonly Change[]) => Promise<void> | void,
): Promise<number | null> {
  let done = after
  for (;;) {
    const reply = await bridge.request('vault:read', { after: done })
    if (reply.kind !== 'changes') return null
    await take(reply.changes as readonly Change[]) // safe: what an earlier Minutebook wrote is brought to the form of this one before it is in use
    done = reply.upTo
    if (reply.isLast) return done
  }
}
