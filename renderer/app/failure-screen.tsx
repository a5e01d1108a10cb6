import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { StoreFailure } from '../data/store-failure.ts'

export type Trouble = StoreFailure | 'newer store' | 'program fault'

type Props = { readonly trouble: Trouble }

/** Instead of a blank window: what happened and the one thing to do. */
export function FailureScreen({ trouble }: Props) {
  const styles = useStyles()
  const { heading, words, button } = wordsFor(trouble)
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        <h1 className={styles.heading}>{heading}</h1>
        <p>{words}</p>
        {button && (
          <Button appearance="primary" onClick={() => location.reload()}>
            Start again
          </Button>
        )}
      </div>
    </main>
  )
}

function wordsFor(trouble: Trouble): { heading: string; words: string; button: boolean } {
  switch (trouble) {
    case 'newer store':
      return {
        heading: 'These records were made by a newer Minutebook',
        words:
          'This version cannot read them safely, so it has not touched them. Install the newer version to go on.',
        button: false,
      }
    case 'storage full':
      return {
        heading: 'The disk is full',
        words:
          'Minutebook needs about 200 MB of free space to open your records. Make some space and start again. Nothing was changed.',
        button: true,
      }
    case 'storage closed':
    case 'unknown':
      return {
        heading: 'Your records could not be opened',
        words:
          'Nothing was changed. Start Minutebook again; if this stays, ask your IT department not to delete anything.',
        button: true,
      }
    case 'program fault':
      return {
        heading: 'Something went wrong on this screen',
        words: 'What was shown as saved is safe. Start again to go on with your work.',
        button: true,
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
  heading: { marginTop: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
})
