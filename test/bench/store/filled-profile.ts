import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ROOT } from '../../../build/paths.ts'
import type { Change, Put } from '../../../shared/records/change.ts'
import { freshProfile } from '../../support/application.ts'
import { type DrivenWindow, startWindow } from '../driven/driven-window.ts'
import { paintedAt } from '../driven/in-page.ts'

/** As many as one message to the page carries. */
const AT_ONCE = 2000

/** A profile whose store and journal hold these records; whoever asks for it removes it. */
export async function filledProfile(changes: readonly Change[]): Promise<string> {
  const profile = await freshProfile()
  await inWindow(profile, (window) =>
    fill(
      window,
      changes.filter((change) => change.kind === 'put'),
    ),
  )
  // The store is now as one from before there was a journal; the next start makes it one with a journal.
  await rm(path.join(profile, 'vault'), { recursive: true })
  await inWindow(profile, async () => undefined)
  return profile
}

async function inWindow(profile: string, work: (window: DrivenWindow) => Promise<void>): Promise<void> {
  const window = await startWindow(ROOT, profile)
  await window.evaluate(paintedAt, 'h1')
  await work(window)
  await window.kill()
}

async function fill(window: DrivenWindow, puts: readonly Put[]): Promise<void> {
  for (let at = 0; at < puts.length; at += AT_ONCE) {
    const records = puts.slice(at, at + AT_ONCE).map(({ table, record }) => ({ table, record }))
    await window.evaluate(putIntoStore, records)
  }
}

type Stored = { readonly table: string; readonly record: object }

/** Runs in the page: puts records into the store that the application has made. */
function putIntoStore(records: readonly Stored[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('minutebook')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const tables = [...new Set(['marks', ...records.map(({ table }) => table)])]
      const writing = database.transaction(tables, 'readwrite', { durability: 'strict' })
      writing.objectStore('marks').clear()
      for (const { table, record } of records) writing.objectStore(table).put(record)
      writing.onabort = () => reject(writing.error)
      writing.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}
