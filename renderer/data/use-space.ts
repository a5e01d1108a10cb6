import { useEffect, useState } from 'react'
import type { ReplyOf } from '../../shared/ipc/contract.ts'
import { useData } from './data-context.tsx'

export type Space = ReplyOf<'space:look'>

/** How much room the disk with the records has, as main watches it. */
export function useSpace(): Space {
  const { bridge } = useData()
  const [space, setSpace] = useState<Space>({ kind: 'enough' })
  useEffect(() => {
    let isShown = true
    const look = async () => {
      const reply = await bridge.request('space:look', {})
      if (isShown && reply.kind !== 'refused') setSpace(reply)
    }
    void look()
    const stopListening = bridge.on('space:changed', () => void look())
    return () => {
      isShown = false
      stopListening()
    }
  }, [bridge])
  return space
}
