import { useEffect, useState } from 'react'
import type { SecondFolderState } from '../../shared/ipc/second-folder-channels.ts'
import { useData } from './data-context.tsx'

/** How the second folder stands, as main knows it; null until it has said. */
export function useSecondFolder(): SecondFolderState | null {
  const { bridge } = useData()
  const [folder, setFolder] = useState<SecondFolderState | null>(null)
  useEffect(() => {
    let isShown = true
    const look = async () => {
      const reply = await bridge.request('second-folder:look', {})
      if (isShown && reply.kind !== 'refused') setFolder(reply)
    }
    void look()
    const stopListening = bridge.on('second-folder:changed', () => void look())
    return () => {
      isShown = false
      stopListening()
    }
  }, [bridge])
  return folder
}
