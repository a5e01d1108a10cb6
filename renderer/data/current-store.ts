import { MinutebookDatabase, storeName, storeNumber } from './database.ts'

/** The store in use: the last that was made, which the others were replaced by. */
export async function currentStore(): Promise<MinutebookDatabase> {
  return new MinutebookDatabase(storeName(Math.max(1, await lastNumber())))
}

/** A store of a new name, to be made in place of the others. */
export async function newStore(): Promise<MinutebookDatabase> {
  return new MinutebookDatabase(storeName((await lastNumber()) + 1))
}

/** Databases that cannot even be listed are as good as none. */
async function lastNumber(): Promise<number> {
  const databases = await indexedDB.databases().catch(() => [])
  return Math.max(0, ...databases.map(({ name = '' }) => storeNumber(name) ?? 0))
}
