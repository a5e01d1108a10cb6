import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { type Restore, restoreWithoutStore } from '../data/restore-copy.ts'
import { CopiesView } from '../features/copies/copies-view.tsx'

type Props = {
  readonly bridge: Bridge
  readonly beforeRestore: (() => Promise<unknown>) | undefined
  readonly onBack: () => void
}

/** The safety copies where the records cannot be opened: everything comes from the main process (reliability 3.9). */
export function CopiesWithoutStore({ bridge, beforeRestore, onBack }: Props) {
  const styles = useStyles()
  const [told, setTold] = useState('')
  const restore = async (asked: Restore) => {
    await beforeRestore?.()
    return restoreWithoutStore(bridge, asked)
  }
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          Back
        </Button>
        <h1 className={styles.heading}>Safety copies</h1>
        <span role="status">{told}</span>
      </header>
      <main className={styles.main}>
        <CopiesView bridge={bridge} restore={restore} occasion="" onTell={setTold} />
      </main>
    </div>
  )
}

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { flex: 1, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
})
