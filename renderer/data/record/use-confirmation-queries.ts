import type { NotesDocument } from '../../../shared/documents/model.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { type Live, useLive } from '../live.ts'
import {
  type ConfirmedRecord,
  confirmedRecord,
  type EarlierRecord,
  recordOfDay,
} from './confirmation-queries.ts'
import { printedNotes } from './printed-notes.ts'

/** The record that a meeting resolves on, by the day of its meeting. */
export function useRecordOfDay(
  { committeeId, id: at }: Pick<Meeting, 'committeeId' | 'id'>,
  day: IsoDate | undefined,
): Live<EarlierRecord> {
  return useLive(`record of ${committeeId} on ${day} for ${at}`, async (database) =>
    day === undefined ? { kind: 'unknown' } : await recordOfDay(database, committeeId, { day, at }),
  )
}

/** How a record was confirmed, and what was put right in it; null for one that was not. */
export function useConfirmedRecord(meetingId: MeetingId): Live<ConfirmedRecord | null> {
  return useLive(`confirmation of ${meetingId}`, (database) => confirmedRecord(database, meetingId))
}

/** The notes of a meeting as a paper of another one; undefined where there is no such meeting. */
export function usePrintedNotes(meetingId: MeetingId): Live<NotesDocument | undefined> {
  return useLive(`printed notes of ${meetingId}`, async (database) => {
    const notes = await printedNotes(database, meetingId)
    return notes?.document
  })
}
