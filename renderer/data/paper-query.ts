import { byOrder } from '../../shared/domain/sorting.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Paper } from '../../shared/records/paper.ts'
import type { MinutebookDatabase } from './database.ts'

/**
 * Every paper of a meeting, those of restricted items too, in the order within their items. They are no part
 * of the meeting's snapshot: what is built for the public must ask for the public ones alone.
 */
export async function papersOf(
  { papers }: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly Paper[]> {
  return (await papers.where({ meetingId }).toArray()).sort(byOrder)
}
