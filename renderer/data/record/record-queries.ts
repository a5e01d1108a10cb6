import type { NotesDocument } from '../../../shared/documents/model.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { MeetingEvent } from '../../../shared/records/meeting-event.ts'
import type { Version } from '../../../shared/records/version.ts'
import type { MinutebookDatabase } from '../database.ts'

/** The history of a meeting's record, the first entry first: ids sort by the moment at which they were made. */
export async function historyOf(
  { meetingEvents }: Pick<MinutebookDatabase, 'meetingEvents'>,
  meetingId: MeetingId,
): Promise<readonly MeetingEvent[]> {
  return await meetingEvents.where({ meetingId }).sortBy('id')
}

/** The versions of a meeting's record, the first one first. */
export async function versionsOf(
  { versions }: Pick<MinutebookDatabase, 'versions'>,
  meetingId: MeetingId,
): Promise<readonly Version[]> {
  return await versions.where({ meetingId }).sortBy('number')
}

/** The copy of the record that was approved last; undefined where none was. */
export async function approvedCopy(
  database: Pick<MinutebookDatabase, 'versions'>,
  meetingId: MeetingId,
): Promise<Version | undefined> {
  const versions = await versionsOf(database, meetingId)
  return versions.filter(({ approval }) => approval !== null).at(-1)
}

/** The document of a version, as it was printed. */
export function documentOfVersion({ document }: Pick<Version, 'document'>): NotesDocument {
  return JSON.parse(document) as NotesDocument // safe: it was written from one, and its hash says that it is unchanged
}
