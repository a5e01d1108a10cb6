import { type MinutebookDatabase, STORE_VERSION } from './database.ts'
import { type FailedStore, failureOf } from './store-failure.ts'

/** Dexie writes its version numbers into IndexedDB ten times as large. */
const IN_INDEXED_DB = 10

export type OpenedDatabase = { readonly kind: 'opened' } | { readonly kind: 'newer store' } | FailedStore

/**
 * Opens the store, unless a later Minutebook has written it: Dexie itself would open that and read
 * records it does not understand. The look at the version does not open anything.
 * @param isOursToo whether no later Minutebook has written the journal either. Only a store that opening changes
 * waits for that.
 */
export async function openDatabase(
  database: MinutebookDatabase,
  isOursToo: Promise<boolean> = Promise.resolve(true),
): Promise<OpenedDatabase> {
  try {
    const version = await storedVersion(database.name)
    if (version > STORE_VERSION) return { kind: 'newer store' }
    if (version < STORE_VERSION && !(await isOursToo)) return { kind: 'newer store' }
    await database.open()
    return { kind: 'opened' }
  } catch (error) {
    return failureOf(error)
  }
}

async function storedVersion(name: string): Promise<number> {
  const stores = await indexedDB.databases()
  return (stores.find((store) => store.name === name)?.version ?? 0) / IN_INDEXED_DB
}
