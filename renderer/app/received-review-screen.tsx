import { Badge, makeStyles } from '@fluentui/react-components'
import { useEffect } from 'react'
import type { ReviewId } from '../../shared/records/ids.ts'
import { weekdayAndDate } from '../../shared/wording/dates.ts'
import { useData } from '../data/data-context.tsx'
import { readyValue } from '../data/ready-value.ts'
import type { ReceivedReview } from '../data/received-reviews-query.ts'
import { removeReceived } from '../data/remove-received.ts'
import { useReceivedReview } from '../data/use-queries.ts'
import { ReceivedReading } from '../features/review/chair/received-reading.tsx'
import { openDialog, say, showStart } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { TitleBar } from './title-bar.tsx'
import { WINDOW_KEYS } from './window-keys.ts'

/** Notes that came in a file: the chair reads, comments and changes them, and returns a file. */
export function ReceivedReviewScreen({ reviewId }: { readonly reviewId: ReviewId }) {
  const live = useReceivedReview(reviewId)
  const review = readyValue(live)
  const isGone = live.kind === 'ready' && review === undefined
  useEffect(() => {
    if (isGone) showStart()
  }, [isGone])
  return review === undefined ? <TitleBar title="" /> : <OpenReview review={review} />
}

function OpenReview({ review }: { readonly review: ReceivedReview }) {
  const styles = useStyles()
  const { committee, date, from } = review.received
  const isReturned = review.state.is === 'returned'
  const data = useData()
  const removeIt = async () => {
    const result = await removeReceived(data, review.id)
    if (result.kind === 'failed' || result.kind === 'refused')
      say('They could not be removed. Is the disk full?')
    else say('The notes to review were removed from this computer.', true)
  }
  const returnIt = () => openDialog({ kind: 'return review', reviewId: review.id })
  useCommands([
    { ...WINDOW_KEYS.home, does: 'Back from the notes to review', run: showStart },
    { keys: null, does: 'Return the notes', run: returnIt },
  ])
  return (
    <div className={styles.screen}>
      <TitleBar title={`${committee}, ${weekdayAndDate(date)}`} back={{ does: 'Back', run: showStart }}>
        <Badge appearance="filled" color="warning">
          {isReturned ? 'Returned' : `To review, from ${from || 'the clerk'}`}
        </Badge>
      </TitleBar>
      <main className={styles.content}>
        <ReceivedReading review={review} onRemove={() => void removeIt()} />
      </main>
    </div>
  )
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  content: { flex: 1, minHeight: 0 },
})
