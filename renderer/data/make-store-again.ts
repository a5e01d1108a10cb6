import type { Bridge, OpenedVault } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import { newStore } from './current-store.ts'
import type { MinutebookDatabase } from './database.ts'
import { lookAt, writeMark } from './journal-mark.ts'
import { replayJournal } from './replay-journal.ts'
import { replayChanges } from './store-access.ts'
import { type FailedStore, failureOf } from './store-failure.ts'
import { type OpenedStore, withJournal } from './store-with-journal.ts'

/**
 * Makes a store of a new name from the journal; the damaged one is kept as it was before the start. It is
 * in use as soon as it has its mark, so that one that is killed half-way is begun anew.
 * @param owed what only the damaged one had taken
 * @param onProgress hears how many changes were done
 */
export async function makeStoreAgain(
  bridge: Bridge,
  vault: OpenedVault,
  owed: readonly Change[],
  onProgress?: (done: number) => void,
): Promise<OpenedStore | FailedStore> {
  await bridge.request('vault:keep-copy', {})
  const made = await attempt(bridge, vault, owed, onProgress)
  if (made.kind === 'made') return finish(bridge, vault, made.database)
  if (made.reason === 'storage full') return made
  // Damage may keep Chromium from opening any store at all; the copy that was kept has it all.
  await bridge.request('vault:take-store-away', {})
  const second = await attempt(bridge, vault, owed, onProgress)
  return second.kind === 'made' ? finish(bridge, vault, second.database) : second
}

type Made = { readonly kind: 'made'; readonly database: MinutebookDatabase }

async function attempt(
  bridge: Bridge,
  vault: OpenedVault,
  owed: readonly Change[],
  onProgress: ((done: number) => void) | undefined,
): Promise<Made | FailedStore> {
  const database = await newStore()
  try {
    await database.open()
    const last = await replayJournal(database, bridge, 0, onProgress)
    if (last === null) throw new Error('The journal cannot be read')
    if (owed.length > 0) await replayChanges(database, owed)
    const { journal: id, content } = vault
    const from = { id, lastSequence: last + (owed.length > 0 ? 1 : 0), confirmed: last, content }
    const { counts } = await lookAt(database)
    await writeMark(database, from, counts, owed)
    return { kind: 'made', database }
  } catch (error) {
    database.close()
    return failureOf(error)
  }
}

async function finish(
  bridge: Bridge,
  vault: OpenedVault,
  database: MinutebookDatabase,
): Promise<OpenedStore | FailedStore> {
  const isAll = vault.isWhole && !vault.isDamaged
  const recovery = isAll ? 'records made again' : 'records made again in part'
  return withJournal({ bridge, vault, database, recovery })
}
