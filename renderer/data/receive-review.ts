import { snapshotOfVersion } from '../../shared/domain/record/version-content.ts'
import type { SentReview } from '../../shared/domain/review-file/review-file.ts'
import { put } from '../../shared/records/change.ts'
import type { Review } from '../../shared/records/review.ts'
import type { CommitResult } from './commit.ts'
import { instantNow } from './instant-now.ts'
import type { Data } from './open-data.ts'

/** Puts a version that came in a file, and its review, beside the meetings of this computer's own. */
export async function receiveReview(
  data: Pick<Data, 'commit' | 'now'>,
  { version, review, from }: SentReview,
): Promise<CommitResult> {
  const snapshot = snapshotOfVersion(version)
  const received: Review['received'] = snapshot && {
    committee: snapshot.committee.name,
    date: snapshot.meeting.date,
    from,
    at: instantNow(data),
  }
  return await data.commit({
    label: 'opening a review file',
    changes: [put('versions', version), put('reviews', { ...review, received })],
    undo: { kind: 'none' }, // a version is written once
  })
}
