import type { Bridge } from '../../shared/ipc/contract.ts'
import { CONTENT_VERSION, migrated } from '../../shared/records/migrations/migrate.ts'
import type { Everything, StoredRecord } from '../../shared/records/migrations/step.ts'
import { TABLE_NAMES } from '../../shared/records/tables.ts'
import { newStore } from './current-store.ts'
import type { MinutebookDatabase } from './database.ts'
import { contentOf, type FoundStore, lookAt, writeMark } from './journal-mark.ts'
import { type FailedStore, failureOf } from './store-failure.ts'
import { takeCopy } from './take-copy.ts'

type Migrated = {
  readonly kind: 'migrated'
  readonly database: MinutebookDatabase
  readonly found: FoundStore
}

/**
 * Brings the records of a store to the form of this version, in a store of a new name, whose mark of 0 asks for a
 * journal in that form as well (reliability 3.10). The old store stays as it is. The new one is filled in one
 * transaction with its mark, so that a process that is killed leaves either.
 */
export async function migrateStore(
  bridge: Bridge,
  old: MinutebookDatabase,
  { mark }: FoundStore,
): Promise<Migrated | FailedStore> {
  await takeCopy(bridge, 'before migration') // without one nothing is lost either: the old store stays
  await bridge.request('vault:keep-copy', {})
  const database = await newStore()
  try {
    const after = migrated(await everythingIn(old), contentOf(mark))
    await database.open()
    await fill(database, after, mark?.journal ?? '')
    old.close()
    return { kind: 'migrated', database, found: await lookAt(database) }
  } catch (error) {
    database.close()
    old.close()
    return failureOf(error)
  }
}

async function everythingIn(database: MinutebookDatabase): Promise<Everything> {
  return await database.transaction('r', [...TABLE_NAMES], async () => {
    const tables = TABLE_NAMES.map(
      async (name) => [name, await database.table<StoredRecord>(name).toArray()] as const,
    )
    return Object.fromEntries(await Promise.all(tables))
  })
}

async function fill(database: MinutebookDatabase, everything: Everything, journal: string): Promise<void> {
  await database.transaction('rw', [...TABLE_NAMES, 'marks'], async () => {
    await Promise.all(
      TABLE_NAMES.map((name) => database.table<StoredRecord>(name).bulkAdd([...(everything[name] ?? [])])),
    )
    const { counts } = await lookAt(database)
    const from = { id: journal, lastSequence: 0, confirmed: 0, content: CONTENT_VERSION }
    await writeMark(database, from, counts)
  })
}
