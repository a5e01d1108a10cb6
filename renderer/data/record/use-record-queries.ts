import type { MeetingId } from '../../../shared/records/ids.ts'
import type { MeetingEvent } from '../../../shared/records/meeting-event.ts'
import type { Review } from '../../../shared/records/review.ts'
import type { Version } from '../../../shared/records/version.ts'
import { type Live, useLive } from '../live.ts'
import { openReviews } from './open-reviews.ts'
import { approvedCopy, historyOf, versionsOf } from './record-queries.ts'

/** The history of a meeting's record, the first entry first. */
export function useHistory(meetingId: MeetingId): Live<readonly MeetingEvent[]> {
  return useLive(`history of ${meetingId}`, (database) => historyOf(database, meetingId))
}

/** The versions of a meeting's record, the first one first. */
export function useVersions(meetingId: MeetingId): Live<readonly Version[]> {
  return useLive(`versions of ${meetingId}`, (database) => versionsOf(database, meetingId))
}

/** The copy of the record that was approved last; null where none was. */
export function useApprovedCopy(meetingId: MeetingId): Live<Version | null> {
  return useLive(
    `approved copy of ${meetingId}`,
    async (database) => (await approvedCopy(database, meetingId)) ?? null,
  )
}

/** The reviews of a meeting that nothing has come back from, the last first. */
export function useOpenReviews(meetingId: MeetingId): Live<readonly Review[]> {
  return useLive(`open reviews of ${meetingId}`, (database) => openReviews(database, meetingId))
}
