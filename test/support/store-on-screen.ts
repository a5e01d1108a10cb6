import type { Page } from 'playwright'

/** All records of the window's store, by table and id: of the last one, where it was made again. */
export async function storedRecords(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => {
    const whenDone = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const stores = (await indexedDB.databases())
      .map(({ name = '' }) => name)
      .filter((it) => /^minutebook/.test(it))
    const database = await whenDone(indexedDB.open(stores.sort().at(-1) ?? 'minutebook'))
    const names = [...database.objectStoreNames].filter((name) => name !== 'marks')
    const transaction = database.transaction(names)
    const tables = names.map(async (name) => {
      const records: readonly { readonly id: string }[] = await whenDone(
        transaction.objectStore(name).getAll(),
      )
      return records.map((record) => [`${name} ${record.id}`, record] as const)
    })
    const records = Object.fromEntries((await Promise.all(tables)).flat())
    database.close()
    return records
  })
}

/** The window's store refuses to write, as on a full disk, until it is mended. */
export async function failStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Reflect.set(globalThis, 'mendStore', () => Reflect.set(IDBObjectStore.prototype, 'put', put))
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
}

export async function mendStore(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'mendStore')())
}
