import { MinutebookDatabase, storeName, storeNumber } from './database.ts'

/**
 * The store in use: the last that was made, which the others were replaced by. One that was begun and never filled
 * replaces none.
 */
export async function currentStore(): Promise<MinutebookDatabase> {
  const [first = 1, ...later] = await storeNumbers()
  for (const number of later.reverse()) {
    if (await isFilled(storeName(number))) return new MinutebookDatabase(storeName(number))
  }
  return new MinutebookDatabase(storeName(first))
}

/** A store of a new name, to be made in place of the others. */
export async function newStore(): Promise<MinutebookDatabase> {
  const numbers = await storeNumbers()
  return new MinutebookDatabase(storeName((numbers.at(-1) ?? 0) + 1))
}

/** In their order. Databases that cannot even be listed are as good as none. */
async function storeNumbers(): Promise<readonly number[]> {
  const databases = await indexedDB.databases().catch(() => [])
  return databases.flatMap(({ name = '' }) => storeNumber(name) ?? []).sort((a, b) => a - b)
}

/** Whether a store has anything in it; one that cannot be opened may have. */
function isFilled(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name)
    request.onerror = () => resolve(true)
    request.onsuccess = () => void hasAny(request.result).then(resolve, () => resolve(true))
  })
}

async function hasAny(database: IDBDatabase): Promise<boolean> {
  try {
    const tables = [...database.objectStoreNames]
    if (tables.length === 0) return false
    const transaction = database.transaction(tables)
    const counts = await Promise.all(tables.map((table) => answerOf(transaction.objectStore(table).count())))
    return counts.some((count) => count > 0)
  } finally {
    database.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
