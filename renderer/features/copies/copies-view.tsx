import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { Restore, Restored } from '../../data/restore-copy.ts'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { CopyList } from './copy-list.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { useCopies } from './use-copies.ts'

type Props = {
  readonly bridge: Bridge
  readonly restore: (restore: Restore) => Promise<Restored>
  /** Another text whenever the records of now may have become others. */
  readonly occasion: string
  /** A sentence about what became of it, with an undo where it can be undone. */
  readonly onTell: (sentence: string, undoable: boolean) => void
}

/** Every safety copy: what it holds, what a meeting looked like then, and the way back to it (reliability 3.9). */
export function CopiesView({ bridge, restore, occasion, onTell }: Props) {
  const styles = useStyles()
  const { listed, checks, readAgain } = useCopies(bridge)
  const [chosen, setChosen] = useState<number | null>(null)
  const [round, setRound] = useState(0)
  const restoreThenLook = async (asked: Restore) => {
    setChosen(asked.copy) // a newer one is about to stand above it
    const restored = await restore(asked)
    setRound((it) => it + 1)
    void readAgain()
    return restored
  }
  switch (listed.kind) {
    case 'reading':
      return <p className={styles.words}>The copies are being looked for…</p>
    case 'failed':
      return <FolderTrouble onAgain={() => void readAgain()} />
    case 'listed': {
      const copy = listed.copies.find((it) => it.copy === chosen) ?? listed.copies[0]
      if (copy === undefined) return <p className={styles.words}>{NONE_YET}</p>
      return (
        <div className={styles.columns}>
          <CopyList copies={listed.copies} checks={checks} chosen={copy.copy} onChoose={setChosen} />
          <CopyPanel
            key={copy.copy}
            bridge={bridge}
            copy={copy}
            check={checks.get(copy.copy)}
            restore={restoreThenLook}
            occasion={`${occasion} ${round}`}
            onTell={onTell}
          />
        </div>
      )
    }
  }
}

const NONE_YET =
  'There is no safety copy yet. The first one is taken within five minutes of the first change, and when Minutebook is closed.'

const FOLDER_TROUBLE =
  'The folder with the safety copies cannot be read. Nothing was changed. Ask your IT department whether the folder “vault” of Minutebook may be read and written.'

function FolderTrouble({ onAgain }: { readonly onAgain: () => void }) {
  const styles = useStyles()
  return (
    <div className={styles.words}>
      <TroubleBar sentence={FOLDER_TROUBLE} actions={<Button onClick={onAgain}>Try again</Button>} />
    </div>
  )
}

const useStyles = makeStyles({
  words: { margin: 0, padding: '24px', color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 280px) minmax(0, 1fr)',
    flex: 1,
    minHeight: 0,
    height: '100%',
    '@media (max-width: 700px)': { display: 'block', overflow: 'auto' },
  },
})
