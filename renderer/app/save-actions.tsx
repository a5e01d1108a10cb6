import { Button, makeStyles } from '@fluentui/react-components'
import { useData } from '../data/data-context.tsx'
import { NOTHING } from '../data/repair.ts'
import type { SaveState } from '../data/save-machine.ts'
import { startAgain } from '../data/start-again.ts'
import { keepPlace } from '../session/kept-place.ts'
import { openDialog, say } from '../session/session.ts'
import { useSaveCopy } from './use-save-copy.ts'

/** Beside words that say that something is not saved as it should be: what can be done about it. */
export function SaveActions({ state }: { readonly state: SaveState }) {
  const styles = useStyles()
  const saveCopy = useSaveCopy()
  const tryAgain = useTryAgain()
  if (state.kind !== 'saved in part' && state.kind !== 'not saved') return null
  const isInJournal = state.kind === 'saved in part' && state.keptBy === 'journal'
  return (
    <span className={styles.actions}>
      {isInJournal ? (
        <Button size="small" onClick={() => openDialog({ kind: 'repair' })}>
          Repair now
        </Button>
      ) : (
        <Button size="small" onClick={tryAgain}>
          Try again
        </Button>
      )}
      <Button size="small" onClick={saveCopy}>
        Save a copy…
      </Button>
    </span>
  )
}

/** A folder that could not be opened is only looked for again by a window that starts. */
function useTryAgain(): () => void {
  const { bridge, saveQueue, commit, isWithoutJournal } = useData()
  const tryAgain = async () => {
    const flushed = await saveQueue.flush()
    const result = await commit(NOTHING)
    if (flushed === 'not kept' || result.kind === 'failed')
      return say('That could not be saved just now either.')
    if (!isWithoutJournal) return say(result.kind === 'saved' ? 'Everything is saved.' : NOT_YET)
    keepPlace()
    return startAgain(bridge)
  }
  return () => void tryAgain()
}

const NOT_YET = 'There is still no safety copy. Minutebook keeps trying.'

const useStyles = makeStyles({
  actions: { display: 'flex', flexShrink: 0, gap: '8px', marginInlineStart: '12px' },
})
