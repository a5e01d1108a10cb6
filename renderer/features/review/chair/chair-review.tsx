import { Button } from '@fluentui/react-components'
import { ArrowReplyRegular, BranchCompareRegular, CheckmarkCircleRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { snapshotOfVersion } from '../../../../shared/domain/record/version-content.ts'
import type { Review } from '../../../../shared/records/review.ts'
import { useData } from '../../../data/data-context.tsx'
import { readingInHand } from '../../../data/reading-in-hand.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { openDialog } from '../../../session/session.ts'
import { useCommands } from '../../../ui/commands.ts'
import { REVIEW_KEYS } from '../review-keys.ts'
import { ChairDesk } from './chair-desk.tsx'
import { isUntouched, readingOf } from './chair-view.ts'
import { EndReadingDialog } from './end-reading-dialog.tsx'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly records: ReviewRecords
  readonly review: Review
  readonly states: StateCache
  readonly onCompare: () => void
}

/** The chair reads on the clerk's own screen, and hands it back with what is to be changed, or with an approval. */
export function ChairReview({ snapshot, records, review, states, onCompare }: Props) {
  const data = useData()
  const { versions, edits, comments } = records
  const version = versions.find(({ id }) => id === review.versionId)
  const [ending, setEnding] = useState<'approved' | 'sent back' | null>(null)
  const read = useMemo(() => (version && snapshotOfVersion(version)) ?? snapshot, [version, snapshot])
  const reading = useMemo(() => readingOf(review, read, { edits, comments }), [review, read, edits, comments])
  const approve = async () => {
    const inHand = await readingInHand(data, review.id)
    if (inHand !== null && isUntouched({ ...reading, ...inHand }))
      return openDialog({ kind: 'approve', meetingId: snapshot.meeting.id })
    setEnding('approved')
  }
  const sendBack = () => setEnding('sent back')
  useCommands([
    { keys: null, does: 'Send the notes back to the clerk', run: sendBack },
    { keys: null, does: 'Approve the notes', run: () => void approve() },
    { ...REVIEW_KEYS.compare, run: onCompare },
  ])
  return (
    <>
      <ChairDesk
        reading={reading}
        states={states}
        sentence={`${review.reviewer} reads version ${version?.number ?? ''}. Change what you like: it stays a suggestion.`}
        actions={
          <>
            {versions.length > 1 && (
              <Button appearance="subtle" icon={<BranchCompareRegular />} onClick={onCompare}>
                What changed
              </Button>
            )}
            <Button icon={<ArrowReplyRegular />} onClick={sendBack}>
              Send back…
            </Button>
            <Button appearance="primary" icon={<CheckmarkCircleRegular />} onClick={() => void approve()}>
              Approve…
            </Button>
          </>
        }
      />
      {ending !== null && (
        <EndReadingDialog review={review} verdict={ending} onClose={() => setEnding(null)} />
      )}
    </>
  )
}
