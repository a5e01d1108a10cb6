import { useEffect, useState } from 'react'
import type { Bridge } from '../../../../shared/ipc/contract.ts'

const EVERY = 250

/** How much of the work at hand is done, from 0 to 1; undefined while nobody can say. */
export function useProgress(bridge: Bridge, isWorking: boolean): number | undefined {
  const [share, setShare] = useState<number | undefined>(undefined)
  useEffect(() => {
    if (!isWorking) return setShare(undefined)
    const look = async () => {
      const reply = await bridge.request('moving:progress', {})
      if (!('kind' in reply)) setShare(reply.of === 0 ? undefined : reply.done / reply.of)
    }
    const timer = setInterval(() => void look(), EVERY)
    return () => clearInterval(timer)
  }, [bridge, isWorking])
  return share
}
