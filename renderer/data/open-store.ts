import type { Bridge, OpenedVault } from '../../shared/ipc/contract.ts'
import { currentStore } from './current-store.ts'
import type { MinutebookDatabase } from './database.ts'
import { brokenJournal } from './journal.ts'
import { type FoundStore, type JournalMark, lookAt } from './journal-mark.ts'
import { makeStoreAgain } from './make-store-again.ts'
import { openDatabase } from './open-database.ts'
import { isBehind, isOfLaterContent, isTrusted, isUpToDate } from './recovery.ts'
import { replayJournal } from './replay-journal.ts'
import { type FailedStore, failureOf } from './store-failure.ts'
import { type OpenedStore, withJournal } from './store-with-journal.ts'

/**
 * Opens the store and the journal, and makes them the same where they are not (reliability 3.8): what the
 * store lacks is put back, and one that cannot be trusted is made again under another name.
 */
export async function openStore(
  bridge: Bridge,
): Promise<OpenedStore | { readonly kind: 'newer store' } | FailedStore> {
  const [vault, database] = await Promise.all([bridge.request('vault:open', {}), currentStore()])
  if (vault.kind === 'newer') return { kind: 'newer store' }
  const opened = await openDatabase(database)
  if (opened.kind === 'newer store') return opened
  const found = opened.kind === 'opened' ? await foundIn(database) : opened
  if (found.kind === 'found' && isOfLaterContent(found.mark)) return closed(database, { kind: 'newer store' })
  if (vault.kind !== 'opened') return found.kind === 'failed' ? found : withoutVault(database, found)
  if (found.kind === 'found' && isTrusted(found, vault)) {
    if (!isBehind(found.mark, vault)) return withJournal({ bridge, vault, database, found, recovery: null })
    if (await isCaughtUp(bridge, database, found.mark))
      return withJournal({ bridge, vault, database, recovery: 'words put back' })
  }
  database.close()
  return found.kind === 'failed' && !canBeMade(vault, found) ? found : makeStoreAgain(bridge, vault)
}

/** A full disk is no damage, and has no room for another store. */
function canBeMade({ lastSequence }: OpenedVault, { reason }: FailedStore): boolean {
  return lastSequence > 0 && reason !== 'storage full'
}

type Found = FoundStore & { readonly kind: 'found' }

async function foundIn(database: MinutebookDatabase): Promise<Found | FailedStore> {
  try {
    return { kind: 'found', ...(await lookAt(database)) }
  } catch (error) {
    return failureOf(error)
  }
}

function closed<T>(database: MinutebookDatabase, reply: T): T {
  database.close()
  return reply
}

/** Records are not brought to another form where nobody can say whether they are all there. */
function withoutVault(database: MinutebookDatabase, found: FoundStore): OpenedStore | FailedStore {
  if (!isUpToDate(found)) return closed(database, { kind: 'failed', reason: 'unknown', code: 'no-vault' })
  const { mark, counts } = found
  return { kind: 'opened', database, journal: brokenJournal(mark), counts, owed: [], recovery: null }
}

/** Does what the store has missed, which a cut log looks like too; whether that could be done. */
async function isCaughtUp(
  bridge: Bridge,
  database: MinutebookDatabase,
  mark: JournalMark | undefined,
): Promise<boolean> {
  await bridge.request('vault:keep-copy', {})
  try {
    return (await replayJournal(database, bridge, mark?.sequence ?? 0)) !== null
  } catch {
    return false
  }
}
