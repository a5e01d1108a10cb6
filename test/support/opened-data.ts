import { onTestFinished } from 'vitest'
import { noJournal } from '../../renderer/data/journal.ts'
import { type Data, openData } from '../../renderer/data/open-data.ts'
import { FakeMainProcess } from './main-process.ts'
import { newStore } from './store.ts'

/** The data as the window has it, on a real and empty store. */
export async function openedData(): Promise<Data> {
  const { bridge } = new FakeMainProcess()
  const opened = await openData({ bridge, database: newStore(), journal: noJournal() })
  if (opened.kind !== 'opened') throw new Error(`The store cannot be opened: ${opened.kind}`)
  onTestFinished(opened.close)
  return opened.data
}
