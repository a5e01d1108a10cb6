import type { Data } from './open-data.ts'
import { NOTHING } from './repair.ts'

/** Sends out what is typed; whether both places have everything now. */
export async function isAllSaved({
  saveQueue,
  commit,
}: Pick<Data, 'saveQueue' | 'commit'>): Promise<boolean> {
  const flushed = await saveQueue.flush()
  const owed = await commit(NOTHING)
  return flushed !== 'not kept' && owed.kind === 'saved'
}
