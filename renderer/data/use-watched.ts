import { useEffect, useState } from 'react'
import type { Bridge, Refusal } from '../../shared/ipc/contract.ts'
import { useData } from './data-context.tsx'

type Changed = Parameters<Bridge['on']>[0]

/**
 * What main knows, asked again whenever it says that it has changed; the first value until it has answered.
 * The question must be the same function each time.
 */
export function useWatched<T extends { readonly kind: string }, F>(
  first: F,
  look: (bridge: Bridge) => Promise<T | Refusal>,
  changed: Changed,
): T | F {
  const { bridge } = useData()
  const [known, setKnown] = useState<T | F>(first)
  useEffect(() => {
    let isShown = true
    const lookAgain = async () => {
      const reply = await look(bridge)
      if (isShown && !isRefusal(reply)) setKnown(reply)
    }
    void lookAgain()
    const stopListening = bridge.on(changed, () => void lookAgain())
    return () => {
      isShown = false
      stopListening()
    }
  }, [bridge, look, changed])
  return known
}

function isRefusal(reply: { readonly kind: string }): reply is Refusal {
  return reply.kind === 'refused'
}
