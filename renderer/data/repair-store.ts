import { makeStoreAgain } from './make-store-again.ts'
import type { Data } from './open-data.ts'
import { NOTHING } from './repair.ts'
import type { StoreFailure } from './store-failure.ts'

/** What became of a repair. Whatever it is, nothing that was kept anywhere is lost. */
export type Repaired =
  /** Another store is in place of the old one; the window must start again to work with it. */
  | { readonly kind: 'made again' }
  /** The store took everything before it came to that. */
  | { readonly kind: 'well again' }
  | { readonly kind: 'not repaired'; readonly why: StoreFailure | 'no answer' | 'not in the journal' }

/**
 * Makes the store again from the newest snapshot and the journal, under another name, while the old one stays in
 * use (reliability 3.6). One that is killed half-way has no mark, and is begun anew by the next start.
 * @param onProgress hears how many changes were done
 */
export async function repairStore(
  { bridge, saveQueue, commit }: Pick<Data, 'bridge' | 'saveQueue' | 'commit'>,
  onProgress: (done: number) => void,
): Promise<Repaired> {
  const flushed = await saveQueue.flush()
  const owed = await commit(NOTHING)
  if (flushed === 'kept' && owed.kind === 'saved') return { kind: 'well again' }
  if (flushed === 'not kept' || owed.kind !== 'saved in part' || owed.keptBy !== 'journal')
    return { kind: 'not repaired', why: 'not in the journal' }
  const vault = await bridge.request('vault:open', {})
  if (vault.kind !== 'opened') return { kind: 'not repaired', why: 'not in the journal' }
  const made = await makeStoreAgain(bridge, vault, [], onProgress)
  if (made.kind === 'failed') return { kind: 'not repaired', why: made.reason }
  made.database.close()
  return { kind: 'made again' }
}
