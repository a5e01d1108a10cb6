import { useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Review } from '../../../shared/records/review.ts'
import { readyValue } from '../../data/ready-value.ts'
import type { ReviewRecords } from '../../data/review-records-query.ts'
import { useReviewRecords } from '../../data/use-queries.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { ChairReview } from './chair/chair-review.tsx'
import { ClerkReview } from './clerk/clerk-review.tsx'
import { comparedTexts } from './compare/compare-choices.ts'
import { CompareView } from './compare/compare-view.tsx'

type Props = {
  readonly snapshot: MeetingSnapshot
  /** The editor in which the chair writes, made when it is first asked for. */
  readonly chairStates: () => StateCache
}

/** The record on its way to approval: the chair reads it on this screen, or the clerk decides what came back. */
export function ReviewScreen({ snapshot, chairStates }: Props) {
  const records = readyValue(useReviewRecords(snapshot.meeting.id))
  const [isComparing, setComparing] = useState(false)
  if (records === undefined) return null
  if (isComparing && records.versions.length > 0)
    return <Compare snapshot={snapshot} records={records} onClose={() => setComparing(false)} />
  const onCompare = () => setComparing(true)
  const review = readOnScreen(snapshot, records)
  return review === undefined ? (
    <ClerkReview {...{ snapshot, records, onCompare }} />
  ) : (
    <ChairReview {...{ snapshot, records, review, onCompare }} states={chairStates()} />
  )
}

/** The review that the chair has in hand on this screen. */
function readOnScreen({ meeting }: MeetingSnapshot, { reviews }: ReviewRecords): Review | undefined {
  if (meeting.state !== 'with the chair') return undefined
  return reviews.findLast(({ state, way }) => state.is === 'open' && way === 'on screen')
}

type CompareProps = {
  readonly snapshot: MeetingSnapshot
  readonly records: ReviewRecords
  readonly onClose: () => void
}

function Compare({ snapshot, records: { versions, reviews }, onClose }: CompareProps) {
  const texts = useMemo(() => comparedTexts(versions, reviews, snapshot), [versions, reviews, snapshot])
  return <CompareView texts={texts} onClose={onClose} />
}
