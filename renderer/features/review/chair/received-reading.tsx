import { Button } from '@fluentui/react-components'
import { ArrowReplyRegular, DeleteRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { snapshotOfVersion } from '../../../../shared/domain/record/version-content.ts'
import type { Review } from '../../../../shared/records/review.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { useReviewRecords } from '../../../data/use-queries.ts'
import { openDialog, showReceivedReview } from '../../../session/session.ts'
import { ChairDesk } from './chair-desk.tsx'
import { readingOf } from './chair-view.ts'
import { useChairStates } from './use-chair-states.ts'

type Props = { readonly review: Review; readonly onRemove: () => void }

/** The chair reads notes that came in a file: as on the clerk's screen, but that they go back in a file as well. */
export function ReceivedReading({ review, onRemove }: Props) {
  const records = readyValue(useReviewRecords(review.meetingId))
  const chairStates = useChairStates(() => showReceivedReview(review.id))
  const version = records?.versions.find(({ id }) => id === review.versionId)
  const snapshot = useMemo(() => version && snapshotOfVersion(version), [version])
  const reading = useMemo(
    () => (snapshot && records ? readingOf(review, snapshot, records) : null),
    [review, snapshot, records],
  )
  if (reading === null) return null
  return (
    <ChairDesk
      reading={reading}
      states={chairStates()}
      sentence={sentenceOf(review)}
      actions={
        <>
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={onRemove}>
            Remove from this computer
          </Button>
          <Button
            appearance="primary"
            icon={<ArrowReplyRegular />}
            onClick={() => openDialog({ kind: 'return review', reviewId: review.id })}
          >
            {review.state.is === 'returned' ? 'Write the file again…' : 'Return…'}
          </Button>
        </>
      }
    />
  )
}

function sentenceOf({ state, received }: Review): string {
  return state.is === 'returned'
    ? 'You returned these notes. Until the clerk has taken your file in, you can change something and write it again.'
    : `${received?.from || 'The clerk'} asks you to read these notes. Change what you like: it stays a suggestion.`
}
