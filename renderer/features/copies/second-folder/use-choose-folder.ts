import { useState } from 'react'
import { useData } from '../../../data/data-context.tsx'
import { notSavedWords } from '../moving/moving-words.ts'

/** Chooses a second folder, has everything copied there, or ends that. */
export function useChooseFolder() {
  const { bridge } = useData()
  const [isWorking, setWorking] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const choose = async (passphrase: string): Promise<boolean> => {
    setTrouble(null)
    setWorking(true)
    const reply = await bridge.request('second-folder:choose', { passphrase })
    setWorking(false)
    if (reply.kind === 'failed') setTrouble(notSavedWords(reply.code))
    if (reply.kind === 'refused') setTrouble(notSavedWords(reply.reason))
    return reply.kind === 'chosen'
  }
  const copy = async () => {
    setWorking(true)
    await bridge.request('second-folder:copy', {})
    setWorking(false)
  }
  return {
    isWorking,
    trouble,
    choose,
    copy: () => void copy(),
    forget: () => void bridge.request('second-folder:forget', {}),
  }
}
