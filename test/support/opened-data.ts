import { onTestFinished } from 'vitest'
import { type Data, openData } from '../../renderer/data/open-data.ts'
import { FakeMainProcess } from './main-process.ts'
import { newStore } from './store.ts'

/** The data as the window has it, on a real and empty store. */
export async function openedData(): Promise<Data> {
  const opened = await openData({ bridge: new FakeMainProcess().bridge, database: newStore() })
  if (opened.kind !== 'opened') throw new Error(`The store cannot be opened: ${opened.kind}`)
  onTestFinished(opened.close)
  return opened.data
}
