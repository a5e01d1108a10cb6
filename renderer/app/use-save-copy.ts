import { useData } from '../data/data-context.tsx'
import { sayLastingly } from '../session/session.ts'
import { saveCopy } from './save-copy.ts'

/** Saves a copy of all that the window knows, and says where it is. */
export function useSaveCopy(): () => void {
  const data = useData()
  const save = async () => {
    const sentence = await saveCopy(data)
    if (sentence !== '') sayLastingly(sentence)
  }
  return () => void save()
}
