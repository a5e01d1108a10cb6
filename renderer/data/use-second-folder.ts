import type { Bridge } from '../../shared/ipc/contract.ts'
import type { SecondFolderState } from '../../shared/ipc/second-folder-channels.ts'
import { useWatched } from './use-watched.ts'

/** How the second folder stands, as main knows it; null until it has said. */
export function useSecondFolder(): SecondFolderState | null {
  return useWatched(null, look, 'second-folder:changed')
}

function look(bridge: Bridge) {
  return bridge.request('second-folder:look', {})
}
