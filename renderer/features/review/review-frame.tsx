import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

type Props = {
  /** Who has the notes, and what can be done. */
  readonly bar: ReactNode
  readonly sheet: ReactNode
  /** Null where nothing stands at their side. */
  readonly margin: ReactNode
}

/** The notes at the left, what is said about them at the right; both scroll as one. */
export function ReviewFrame({ bar, sheet, margin }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.screen}>
      {bar}
      <ScrollRegion className={styles.scroll} label="Review">
        <div className={mergeClasses(styles.columns, margin === null && styles.single)}>
          {sheet}
          {margin}
        </div>
      </ScrollRegion>
    </div>
  )
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: '16px 8px 32px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 595pt) minmax(260px, 340px)',
    justifyContent: 'center',
    gap: '16px',
    // at 200 % zoom the margin stands below the notes
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  single: { gridTemplateColumns: 'minmax(0, 595pt)' },
})
