import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { startAgain } from '../data/start-again.ts'
import type { StoreFailure } from '../data/store-failure.ts'
import { CopiesWithoutStore } from './copies-without-store.tsx'

export type Trouble = StoreFailure | 'no answer' | 'newer store' | 'program fault'

type Props = {
  readonly trouble: Trouble
  readonly bridge: Bridge
  /** Sends out what is typed, where there is a store, before the window starts again. */
  readonly beforeStart?: () => Promise<unknown>
  /** Writes what the window knows into a file, and says what became of it; where it knows anything. */
  readonly saveCopy?: () => Promise<string>
  /** Hears whether the clerk is looking into the safety copies. */
  readonly onLooking?: (isLooking: boolean) => void
}

/** Instead of a blank window: what happened, the one thing to do, and the safety copies, which need no store. */
export function FailureScreen({ trouble, bridge, beforeStart, saveCopy, onLooking }: Props) {
  const styles = useStyles()
  const [isLooking, setLooking] = useState(false)
  const [told, setTold] = useState('')
  const { heading, words, button, copies } = wordsFor(trouble)
  const look = (isNow: boolean) => {
    setLooking(isNow)
    onLooking?.(isNow)
  }
  const start = () => void Promise.resolve(beforeStart?.()).finally(() => startAgain(bridge))
  if (isLooking)
    return <CopiesWithoutStore bridge={bridge} beforeRestore={beforeStart} onBack={() => look(false)} />
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        <h1 className={styles.heading}>{heading}</h1>
        <p>{words}</p>
        <div className={styles.buttons}>
          {button && (
            <Button appearance="primary" onClick={start}>
              Start again
            </Button>
          )}
          {copies && <Button onClick={() => look(true)}>Safety copies</Button>}
          {saveCopy && <Button onClick={() => void saveCopy().then(setTold)}>Save a copy…</Button>}
        </div>
        <p role="status">{told}</p>
      </div>
    </main>
  )
}

type Words = {
  readonly heading: string
  readonly words: string
  readonly button: boolean
  readonly copies: boolean
}

function wordsFor(trouble: Trouble): Words {
  switch (trouble) {
    case 'newer store':
      return {
        heading: 'These records were made by a newer Minutebook',
        words:
          'This version cannot read them safely, so it has not touched them. Install the newer version to go on.',
        button: false,
        copies: false,
      }
    case 'storage full':
      return {
        heading: 'The disk is full',
        words:
          'Minutebook needs about 200 MB of free space to open your records. Make some space and start again. Nothing was changed.',
        button: true,
        copies: true,
      }
    case 'storage closed':
    case 'unknown':
      return {
        heading: 'Your records could not be opened',
        words:
          'Nothing was changed, and what was shown as saved is in the safety copies as well. Start Minutebook again; if this stays, look into the safety copies, and ask your IT department not to delete anything.',
        button: true,
        copies: true,
      }
    case 'no answer':
      return {
        heading: 'Your records do not answer',
        words:
          'Minutebook goes on waiting and shows them as soon as they do. Nothing was changed, and what was shown as saved is in the safety copies as well. Start Minutebook again; if this stays, look into the safety copies, and ask your IT department not to delete anything.',
        button: true,
        copies: true,
      }
    case 'program fault':
      return {
        heading: 'Something went wrong on this screen',
        words: 'What was shown as saved is safe. Start again to go on with your work.',
        button: true,
        copies: true,
      }
  }
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  card: {
    maxWidth: '520px',
    padding: '32px 40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  heading: { marginTop: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
})
