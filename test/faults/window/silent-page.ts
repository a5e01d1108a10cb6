import type { Page } from 'playwright'
import type { ReleasedTables } from '../../support/released-stores.ts'
import type { Scene } from '../scene.ts'
import { start } from './stage.ts'

/** Does something in a window of a profile whose page is of our origin and does nothing by itself. */
export async function inSilentPage<T>(
  scene: Scene,
  profile: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { app, page, close } = await start(scene, profile)
  await page.getByRole('heading').first().waitFor() // a load that is not over would end the start
  await page.route('**/*.js', (route) => route.abort())
  await app.evaluate(async ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.loadURL('app://minutebook/index.html'),
  )
  const done = await work(page)
  await close()
  return done
}

/** A store as it lies in IndexedDB: its records by table, and its version there. */
export type RawStore = {
  readonly version: number
  readonly tables: Readonly<Record<string, readonly object[]>>
}

/** What a store holds. Asks for no version, so that none is changed. */
export async function readRawStore(page: Page, name = 'minutebook'): Promise<RawStore> {
  return page.evaluate(async (called) => {
    const whenDone = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await whenDone(indexedDB.open(called))
    const names = [...database.objectStoreNames]
    const stores = database.transaction(names)
    const tables = await Promise.all(
      names.map(async (table) => [table, await whenDone(stores.objectStore(table).getAll())] as const),
    )
    const { version } = database
    database.close()
    return { version, tables: Object.fromEntries(tables) }
  }, name)
}

/** Deletes the store and writes another one in its place, as the Minutebook of that version made it. */
export async function writeRawStore(
  page: Page,
  released: ReleasedTables,
  { version, tables }: RawStore,
): Promise<void> {
  await page.evaluate(
    async ([to, indexes, records]) => {
      const whenDone = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      await whenDone(indexedDB.deleteDatabase('minutebook'))
      const opening = indexedDB.open('minutebook', to)
      opening.onupgradeneeded = () => {
        for (const [table, fields] of Object.entries(indexes)) {
          const store = opening.result.createObjectStore(table, { keyPath: 'id' })
          for (const field of fields) {
            if (typeof field === 'string') store.createIndex(field, field)
            else store.createIndex(`[${field.join('+')}]`, [...field])
          }
          for (const row of records[table] ?? []) store.put(row)
        }
      }
      const database = await whenDone(opening)
      database.close()
    },
    [version, released, tables] as const,
  )
}
