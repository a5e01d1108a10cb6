import { onTestFinished } from 'vitest'
import { noJournal } from '../../renderer/data/journal.ts'
import { lookAt } from '../../renderer/data/journal-mark.ts'
import { type Data, openData } from '../../renderer/data/open-data.ts'
import { FakeMainProcess } from './main-process.ts'
import { openStore } from './store.ts'

/** The data as the window has it, on a real and empty store. */
export async function openedData({ bridge } = new FakeMainProcess()): Promise<Data> {
  const database = await openStore()
  const store = {
    kind: 'opened',
    database,
    journal: noJournal(),
    owed: [],
    recovery: null,
    ...(await lookAt(database)),
  } as const
  const opened = await openData({ bridge, store })
  if (opened.kind !== 'opened') throw new Error(`The store cannot be opened: ${opened.kind}`)
  onTestFinished(opened.close)
  return opened.data
}
