import { describe, expect, it, onTestFinished } from 'vitest'
import { currentStore } from '../../../renderer/data/current-store.ts'
import { type MinutebookDatabase, storeNumber } from '../../../renderer/data/database.ts'
import { contentOf, lookAt } from '../../../renderer/data/journal-mark.ts'
import { migrateStore } from '../../../renderer/data/migrate-store.ts'
import { openStore } from '../../../renderer/data/open-store.ts'
import { CONTENT_VERSION, migrated } from '../../../shared/records/migrations/migrate.ts'
import type { Everything } from '../../../shared/records/migrations/step.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'
import version1 from '../../samples/content/version-1.json?raw'
import { FakeMainProcess } from '../../support/main-process.ts'
import { writtenByVersion1 } from '../../support/store.ts'

const JOURNAL = '00000000-0000-4000-8000-000000000000'
const BEFORE: Everything = JSON.parse(version1)

/** A main process with a new and empty vault, which takes everything. */
function mainProcess(vault: object = {}) {
  const main = new FakeMainProcess()
  const opened = { kind: 'opened', journal: JOURNAL, lastSequence: 0, isWhole: false, isDamaged: false }
  main.answers('vault:open', { ...opened, content: CONTENT_VERSION, ...vault })
  main.answers('vault:append', { kind: 'kept' })
  main.answers('vault:store-state', { kind: 'as left' })
  return main
}

/** The application's own store, as the first Minutebook wrote it. */
async function storeOfVersion1(): Promise<void> {
  onTestFinished(deleteStores)
  await deleteStores()
  await writtenByVersion1('minutebook', BEFORE)
}

async function deleteStores(): Promise<void> {
  const databases = await indexedDB.databases()
  for (const { name = '' } of databases) if (storeNumber(name) !== null) indexedDB.deleteDatabase(name)
}

async function opened(main = mainProcess()): Promise<MinutebookDatabase> {
  const store = await openStore(main.bridge)
  if (store.kind !== 'opened') throw new Error(`It is not opened: ${JSON.stringify(store)}`)
  onTestFinished(() => store.database.close())
  return store.database
}

async function contentIn(database: MinutebookDatabase): Promise<Everything> {
  const tables = TABLE_NAMES.map(async (name) => [name, await database.table(name).toArray()] as const)
  return Object.fromEntries(await Promise.all(tables))
}

/** What becomes of version 1, with a list for each table. */
const AFTER = {
  ...Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
  ...migrated(BEFORE, 1),
}

describe('a store of an earlier version', () => {
  it('is brought to this one in a store of a new name, after a copy; the old one stays as it is', async () => {
    await storeOfVersion1()
    const main = mainProcess()
    const database = await opened(main)
    expect(database.name).toBe('minutebook-2')
    expect(await contentIn(database)).toEqual(AFTER)
    expect(contentOf((await lookAt(database)).mark)).toBe(CONTENT_VERSION)
    const asked = main.asked.map(([channel]) => channel)
    expect(asked.indexOf('vault:take-snapshot')).toBeLessThan(asked.indexOf('vault:append'))
    expect(asked).toContain('vault:keep-copy')
  })

  it('is opened at the next start without another step', async () => {
    await storeOfVersion1()
    ;(await opened()).close()
    const again = await opened(mainProcess())
    expect(again.name).toBe('minutebook-2')
    expect(await contentIn(again)).toEqual(AFTER)
  })

  it('has a journal of this version made for it, whatever the journal had', async () => {
    await storeOfVersion1()
    const main = mainProcess({ content: 1 })
    await opened(main)
    const wholes = main.asked.flatMap(([channel, set]) => (channel === 'vault:append' ? [set] : []))
    expect(wholes.at(-1)).toMatchObject({ whole: { part: wholes.length, of: wholes.length } })
  })

  it('is the one in use as long as the new one is not filled: a kill half-way leaves old or new', async () => {
    await storeOfVersion1()
    const begun = indexedDB.open('minutebook-2', 50)
    await new Promise((resolve) => {
      begun.onupgradeneeded = () => begun.result.createObjectStore('marks', { keyPath: 'id' })
      begun.onsuccess = () => resolve(begun.result.close())
    })
    expect((await currentStore()).name).toBe('minutebook')
    const database = await opened()
    expect(database.name).toBe('minutebook-3')
    expect(await contentIn(database)).toEqual(AFTER)
  })

  it('stays as it is where the new one cannot be filled', async () => {
    await storeOfVersion1()
    const database = await currentStore()
    await database.open()
    const found = await lookAt(database)
    database.table('items').hook('reading', () => ({ id: 'one for two' }))
    expect(await migrateStore(mainProcess().bridge, database, found)).toMatchObject({ kind: 'failed' })
    expect((await currentStore()).name).toBe('minutebook')
    expect(await contentIn(await opened())).toEqual(AFTER)
  })

  it('is not touched where the safety copy cannot be opened', async () => {
    await storeOfVersion1()
    const main = mainProcess()
    main.answers('vault:open', { kind: 'failed', code: 'EACCES' })
    expect(await openStore(main.bridge)).toEqual({ kind: 'failed', reason: 'storage closed', code: 'EACCES' })
    expect((await currentStore()).name).toBe('minutebook')
  })
})

describe('a store of a later version', () => {
  it('is not opened, and nothing of it is touched', async () => {
    await storeOfVersion1()
    const database = await opened()
    await database.marks.update('journal', { content: CONTENT_VERSION + 1 })
    database.close()
    const main = mainProcess()
    expect(await openStore(main.bridge)).toEqual({ kind: 'newer store' })
    expect(main.asked.map(([channel]) => channel)).toEqual(['vault:open', 'vault:store-state'])
  })
})
