import type { Instant } from '../../../shared/records/dates.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Review } from '../../../shared/records/review.ts'
import type { MinutebookDatabase } from '../database.ts'

/** The reviews of a meeting that nothing has come back from, the last first. */
export async function openReviews(
  { reviews }: Pick<MinutebookDatabase, 'reviews'>,
  meetingId: MeetingId,
): Promise<readonly Review[]> {
  const all = await reviews.where({ meetingId }).toArray()
  return all.filter(({ state }) => state.is === 'open').reverse()
}

/** What is still open comes to its end with the chair's approval, however that was given. */
export async function approvedReviews(
  database: Pick<MinutebookDatabase, 'reviews'>,
  meetingId: MeetingId,
  at: Instant,
): Promise<readonly StepChange[]> {
  const open = await openReviews(database, meetingId)
  const state = { is: 'returned', at, verdict: 'approved', note: '' } as const
  return open.map((review) => edit('reviews', review, { state }))
}

/** What is still open is over once the record has gone on without it. */
export async function endedReviews(
  database: Pick<MinutebookDatabase, 'reviews'>,
  meetingId: MeetingId,
  at: Instant,
): Promise<readonly StepChange[]> {
  const open = await openReviews(database, meetingId)
  return open.map((review) => edit('reviews', review, { state: { is: 'withdrawn', at } }))
}
