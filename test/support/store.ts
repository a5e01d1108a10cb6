import { onTestFinished } from 'vitest'
import { MinutebookDatabase } from '../../renderer/data/database.ts'
import { TABLES_OF_VERSION_1 } from './released-stores.ts'

/** A real store, not open yet, that is deleted when the test is over. */
export function newStore(): MinutebookDatabase {
  const database = new MinutebookDatabase(`test ${crypto.randomUUID()}`)
  onTestFinished(() => {
    database.close()
    indexedDB.deleteDatabase(database.name)
  })
  return database
}

/** A real store, open and empty, that is deleted when the test is over. */
export async function openStore(): Promise<MinutebookDatabase> {
  const database = newStore()
  await database.open()
  return database
}

/** Writes a store as a Minutebook with that version of it would have. */
export function writtenByVersion(
  version: number,
  name: string,
  fill: (database: IDBDatabase) => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10)
    request.onupgradeneeded = () => fill(request.result)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}

type TableOfVersion1 = keyof typeof TABLES_OF_VERSION_1
const TABLE_NAMES_OF_VERSION_1 = Object.keys(TABLES_OF_VERSION_1) as TableOfVersion1[] // safe: the keys of that very object

/** Writes a store as the first Minutebook would have, with these records in it. */
export function writtenByVersion1(
  name: string,
  records: Partial<Record<TableOfVersion1, readonly object[]>>,
): Promise<void> {
  return writtenByVersion(1, name, (database) => {
    for (const table of TABLE_NAMES_OF_VERSION_1) {
      const store = database.createObjectStore(table, { keyPath: 'id' })
      for (const index of TABLES_OF_VERSION_1[table]) {
        const called = typeof index === 'string' ? index : `[${index.join('+')}]`
        store.createIndex(called, typeof index === 'string' ? index : [...index])
      }
      for (const record of records[table] ?? []) store.add(record)
    }
  })
}
