import { makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Committee } from '../../shared/records/committee.ts'
import { CommitteeNav, type NavPlace } from '../features/committees/committee-nav.tsx'
import { ReceivedReviews } from '../features/review-file/received-reviews.tsx'

type Props = {
  readonly committees: readonly Committee[]
  readonly current: NavPlace
  readonly children: ReactNode
}

/** The committees at the left, and what was chosen there. */
export function BesideCommittees({ committees, current, children }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.columns}>
      <CommitteeNav committees={committees} current={current}>
        <ReceivedReviews />
      </CommitteeNav>
      <main className={styles.main}>{children}</main>
    </div>
  )
}

const useStyles = makeStyles({
  columns: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 260px) minmax(0, 1fr)',
    // at 200 % zoom the committees stand above what belongs to one, and all of it scrolls together
    '@media (max-width: 700px)': { display: 'block', overflow: 'auto' },
  },
  main: { display: 'flex', flexDirection: 'column', minHeight: 0, padding: '8px 24px 0' },
})
