import { Button, Tooltip } from '@fluentui/react-components'
import { ArrowReplyRegular, CommentAddRegular, DeleteRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { snapshotOfVersion } from '../../../../shared/domain/record/version-content.ts'
import type { Review } from '../../../../shared/records/review.ts'
import { readyValue } from '../../../data/ready-value.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import { useReviewRecords } from '../../../data/use-queries.ts'
import { openDialog, showReceivedReview } from '../../../session/session.ts'
import { ReviewBar, withKey } from '../review-bar.tsx'
import { REVIEW_KEYS } from '../review-keys.ts'
import { ChairDesk } from './chair-desk.tsx'
import type { Reading } from './chair-view.ts'
import { useChairStates } from './use-chair-states.ts'

type Props = { readonly review: Review; readonly onRemove: () => void }

/** The chair reads notes that came in a file: as on the clerk's screen, but that they go back in a file as well. */
export function ReceivedReading({ review, onRemove }: Props) {
  const records = readyValue(useReviewRecords(review.meetingId))
  const chairStates = useChairStates(() => showReceivedReview(review.id))
  const version = records?.versions.find(({ id }) => id === review.versionId)
  const snapshot = useMemo(() => version && snapshotOfVersion(version), [version])
  const reading = useMemo(() => readingOf(review, snapshot, records), [review, snapshot, records])
  if (reading === null) return null
  return (
    <ChairDesk
      reading={reading}
      states={chairStates()}
      bar={({ next, previous, comment }) => (
        <ReviewBar sentence={sentenceOf(review)} onNext={next} onPrevious={previous}>
          <Tooltip relationship="description" content={withKey(REVIEW_KEYS.comment)}>
            <Button
              appearance="subtle"
              icon={<CommentAddRegular />}
              onMouseDown={(event) => event.preventDefault()}
              onClick={comment}
            >
              Comment
            </Button>
          </Tooltip>
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
        </ReviewBar>
      )}
    />
  )
}

function readingOf(
  review: Review,
  snapshot: MeetingSnapshot | null | undefined,
  records: ReviewRecords | undefined,
): Reading | null {
  if (!(records && snapshot)) return null
  const isOwn = ({ reviewId }: { readonly reviewId: string }) => reviewId === review.id
  return {
    review,
    snapshot,
    edits: records.edits.filter(isOwn),
    comments: records.comments.filter(isOwn),
  }
}

function sentenceOf({ state, received }: Review): string {
  return state.is === 'returned'
    ? 'You returned these notes. Until the clerk has taken your file in, you can change something and write it again.'
    : `${received?.from || 'The clerk'} asks you to read these notes. Change what you like: it stays a suggestion.`
}
