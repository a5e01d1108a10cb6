import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { briefMoment } from '../../../ui/moment-words.ts'

type Props = {
  readonly author: string
  readonly at: number | null
  /** What else there is to know of it, in a word or two. */
  readonly children?: ReactNode
}

/** Who, and when. */
export function CardHead({ author, at, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <span className={styles.author}>{author}</span>
      {at !== null && <span className={styles.at}>{briefMoment(at)}</span>}
      {children}
    </div>
  )
}

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px' },
  author: { fontWeight: tokens.fontWeightSemibold },
  at: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
