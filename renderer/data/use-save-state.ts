import { useSyncExternalStore } from 'react'
import { useData } from './data-context.tsx'
import type { SaveState } from './save-machine.ts'

/** Whether all that is on the screen is saved, for the indicator. */
export function useSaveState(): SaveState {
  const { saveQueue } = useData()
  return useSyncExternalStore(saveQueue.subscribe, saveQueue.state)
}
