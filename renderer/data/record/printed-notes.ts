import type { NotesDocument } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Version } from '../../../shared/records/version.ts'
import type { MinutebookDatabase } from '../database.ts'
import { loadMeetingSnapshot } from '../meeting-snapshot-query.ts'
import { bytesOf } from './base64.ts'
import { approvedCopy, documentOfVersion } from './record-queries.ts'

/** The notes of a meeting as a paper of another one: those that were approved, where they are. */
export type PrintedNotes = {
  readonly document: NotesDocument
  /** The Word file of the approved copy; null for notes that are still written. */
  readonly word: Uint8Array<ArrayBuffer> | null
}

/** Undefined where there is no such meeting. */
export async function printedNotes(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<PrintedNotes | undefined> {
  const copy = await settledCopy(database, meetingId)
  if (copy !== undefined)
    return { document: documentOfVersion(copy), word: copy.approval && bytesOf(copy.approval.word) }
  const snapshot = await loadMeetingSnapshot(database, meetingId)
  return snapshot && { document: notesDocument(snapshot, 'clean'), word: null }
}

/** The copy that counts: none while a new draft is being written after it. */
export async function settledCopy(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<Version | undefined> {
  const meeting = await database.meetings.get(meetingId)
  return meeting !== undefined && isLocked(meeting.state)
    ? await approvedCopy(database, meetingId)
    : undefined
}
