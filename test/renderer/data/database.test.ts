import { describe, expect, it } from 'vitest'
import { STORE_VERSION } from '../../../renderer/data/database.ts'
import { openDatabase } from '../../../renderer/data/open-database.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'
import { newId } from '../../support/meetings.ts'
import { newStore, openStore, writtenByVersion } from '../../support/store.ts'

describe('the store', () => {
  it('has a table for every kind of record, and one for its mark of the journal', async () => {
    const database = await openStore()
    expect(database.tables.map(({ name }) => name).toSorted()).toEqual([...TABLE_NAMES, 'marks'].toSorted())
  })

  it('is opened where there is none yet', async () => {
    expect(await openDatabase(newStore())).toEqual({ kind: 'opened' })
  })

  it('of a later version is refused, and not opened', async () => {
    const database = newStore()
    await writtenByVersion(STORE_VERSION + 1, database.name)
    expect(await openDatabase(database)).toEqual({ kind: 'newer store' })
    expect(database.isOpen()).toBe(false)
  })

  it('answers that a record is not there', async () => {
    const database = await openStore()
    expect(await database.committees.get(newId('committee'))).toBeUndefined()
    expect(await database.items.bulkGet([newId('item')])).toEqual([undefined])
  })

  it('that Chromium has closed is not quietly opened again', async () => {
    const database = await openStore()
    database.backendDB().close()
    await expect(database.committees.toArray()).rejects.toThrow('Database has been closed')
    await expect(database.committees.toArray()).rejects.toThrow('Database has been closed')
  })

  it('is not given up for another window that asks for a later version of it', async () => {
    const database = await openStore()
    const asked = indexedDB.open(database.name, 990)
    await new Promise((resolve) => {
      asked.onblocked = resolve
    })
    expect(await database.committees.count()).toBe(0)
    database.close()
    const { result } = await new Promise<{ readonly result: IDBDatabase }>((resolve) => {
      asked.onsuccess = () => resolve(asked)
    })
    result.close()
  })

  it('that is not open is not opened by asking it something', async () => {
    await expect(newStore().committees.toArray()).rejects.toThrow('Database has been closed')
  })
})
