import { notesDocument } from '../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Instant } from '../../../shared/records/dates.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import type { Version } from '../../../shared/records/version.ts'
import { toldSnapshot } from '../../../shared/wording/told-snapshot.ts'
import type { Data } from '../open-data.ts'
import { hashOf } from './version-hash.ts'

/** What the steps of a record work with. */
export type RecordData = Pick<Data, 'database' | 'commit' | 'saveQueue' | 'newId' | 'now'>

/**
 * The record of a meeting frozen as text, as it is sent to the chair, or approved.
 * @param approval who approved it, with the Word file that leaves from then on; null for one that was sent
 */
export async function makeVersion(
  { database, newId }: Pick<RecordData, 'database' | 'newId'>,
  snapshot: MeetingSnapshot,
  { at, approval }: { readonly at: Instant; readonly approval: Version['approval'] },
): Promise<Version> {
  const meetingId = snapshot.meeting.id
  const said = {
    record: JSON.stringify(toldSnapshot(snapshot)),
    document: JSON.stringify(notesDocument(snapshot, approval === null ? 'draft' : 'clean')),
    approval,
  }
  return {
    id: newId('version'),
    meetingId,
    number: (await database.versions.where({ meetingId }).count()) + 1,
    at,
    form: CONTENT_VERSION,
    ...said,
    hash: await hashOf(said),
  }
}
