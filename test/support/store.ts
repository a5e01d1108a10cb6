import { onTestFinished } from 'vitest'
import { MinutebookDatabase } from '../../renderer/data/database.ts'

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
export function writtenByVersion(version: number, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}
