import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentSearchRegular } from '@fluentui/react-icons'
import type { ReviewId } from '../../../shared/records/ids.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { readyValue } from '../../data/ready-value.ts'
import type { ReceivedReview } from '../../data/received-reviews-query.ts'
import { useReceivedReviews } from '../../data/use-queries.ts'
import { showReceivedReview } from '../../session/session.ts'
import { COLOUR_OF_ROW } from '../../ui/row-styles.ts'

/** The notes that came in files, for the chair to read; nothing where none did. */
export function ReceivedReviews({ current = null }: { readonly current?: ReviewId | null }) {
  const styles = useStyles()
  const reviews = readyValue(useReceivedReviews()) ?? []
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="received-reviews" className={styles.section}>
      <h2 id="received-reviews" className={styles.heading}>
        For you to review
      </h2>
      <ul className={styles.list}>
        {reviews.map((review) => (
          <li key={review.id}>
            <Button
              appearance="subtle"
              className={styles.row}
              icon={<DocumentSearchRegular />}
              aria-current={review.id === current ? 'page' : undefined}
              onClick={() => showReceivedReview(review.id)}
            >
              <span className={styles.words}>
                <span>{review.received.committee || 'Committee without a name'}</span>
                <span className={styles.aside}>
                  {weekdayAndDate(review.received.date)}, {standing(review)}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function standing({ received, state }: ReceivedReview): string {
  return state.is === 'returned' ? 'returned' : `from ${received.from || 'the clerk'}`
}

const useStyles = makeStyles({
  section: { textAlign: 'start' },
  heading: {
    margin: '16px 12px 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  words: { display: 'grid' },
  aside: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
})
