import { useEffect } from 'react'
import { useData } from '../data/data-context.tsx'
import { useSecondFolder } from '../data/use-second-folder.ts'
import { newsWords } from '../features/copies/second-folder/folder-words.ts'
import { openDialog, sayWithWay, useSession } from '../session/session.ts'

/** Says once that the second folder cannot be reached, after whatever else is being said. */
export function useSecondFolderNews(): void {
  const { bridge } = useData()
  const folder = useSecondFolder()
  const isQuiet = useSession((it) => it.notice === null)
  useEffect(() => {
    if (folder?.kind !== 'chosen' || !folder.isNews || !isQuiet) return
    sayWithWay(newsWords(folder), { label: 'Look', go: () => openDialog({ kind: 'second folder' }) })
    void bridge.request('second-folder:told', {})
  }, [bridge, folder, isQuiet])
}
