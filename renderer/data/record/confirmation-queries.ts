import type { DatedCorrection } from '../../../shared/documents/correction-remarks.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { signedNotes } from '../../../shared/documents/signed-notes.ts'
import type { Correction } from '../../../shared/records/correction.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import type { CommitteeId, MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import type { Happening } from '../../../shared/records/meeting-event.ts'
import type { Version } from '../../../shared/records/version.ts'
import type { MinutebookDatabase } from '../database.ts'
import { isSame } from '../same.ts'
import { settledCopy } from './printed-notes.ts'
import { documentOfVersion, historyOf } from './record-queries.ts'

type Approved = {
  readonly meeting: Meeting
  readonly version: Version
  readonly document: NotesDocument
}

/** What is known of the record that a meeting resolves on. */
export type EarlierRecord =
  /** No such meeting is stored. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not approved'; readonly meeting: Meeting }
  | (Approved & { readonly kind: 'to confirm' })
  /** `on` is the day of the meeting that confirmed it; null where that meeting is gone. */
  | (Approved & { readonly kind: 'confirmed'; readonly on: IsoDate | null })

/** The record of the committee's meeting on a day, to be confirmed at another one. */
export async function recordOfDay(
  database: MinutebookDatabase,
  committeeId: CommitteeId,
  { day, at }: { readonly day: IsoDate; readonly at: MeetingId },
): Promise<EarlierRecord> {
  const ofDay = await database.meetings.where({ committeeId, date: day }).toArray()
  const meeting = ofDay.findLast(({ id }) => id !== at)
  if (meeting === undefined) return { kind: 'unknown' }
  const version = await settledCopy(database, meeting.id)
  if (version === undefined) return { kind: 'not approved', meeting }
  const approved = { meeting, version, document: documentOfVersion(version) }
  if (meeting.state !== 'confirmed') return { kind: 'to confirm', ...approved }
  const confirmation = await confirmationOf(database, meeting.id)
  const by = confirmation && (await database.meetings.get(confirmation.atMeetingId))
  return { kind: 'confirmed', ...approved, on: by?.date ?? null }
}

/** What the meetings since then put right in a record, each with the day of the meeting. */
export type ConfirmedRecord = {
  readonly confirmation: Confirmation
  /** Null where that meeting is gone. */
  readonly on: IsoDate | null
  readonly document: NotesDocument
  readonly corrections: readonly ShownCorrection[]
}
type Confirmation = Extract<Happening, { kind: 'confirmed' }>
type ShownCorrection = DatedCorrection & Pick<Correction, 'id' | 'atMeetingId' | 'atItemId'>

/** How a record was confirmed, and what was put right in it; null for one that was not. */
export async function confirmedRecord(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<ConfirmedRecord | null> {
  const meeting = await database.meetings.get(meetingId)
  if (meeting?.state !== 'confirmed') return null
  const [confirmation, version] = await Promise.all([
    confirmationOf(database, meetingId),
    settledCopy(database, meetingId),
  ])
  if (confirmation === undefined || version === undefined) return null
  const corrections = await shownCorrections(database, meetingId)
  const by = await database.meetings.get(confirmation.atMeetingId)
  const document = signedBy(confirmation, documentOfVersion(version))
  return { confirmation, on: by?.date ?? null, document, corrections }
}

/**
 * An approved document as it is signed where somebody else presides at the meeting that confirms it. Null where
 * the approved copy itself is what leaves.
 */
export async function documentToSign(
  database: MinutebookDatabase,
  version: Version,
): Promise<NotesDocument | null> {
  const approved = documentOfVersion(version)
  const confirmation = await confirmationOf(database, version.meetingId)
  const signed = confirmation && signedBy(confirmation, approved)
  return signed === undefined || isSame(signed, approved) ? null : signed
}

function signedBy({ presiding }: Confirmation, document: NotesDocument): NotesDocument {
  return presiding === undefined ? document : signedNotes(document, presiding.office)
}

async function confirmationOf(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<Confirmation | undefined> {
  const history = await historyOf(database, meetingId)
  return history
    .map(({ happening }) => happening)
    .findLast((it): it is Confirmation => it.kind === 'confirmed')
}

/** In the order in which they were made: ids sort by that. */
async function shownCorrections(
  { corrections, meetings }: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly ShownCorrection[]> {
  const all = await corrections.where({ meetingId }).sortBy('id')
  const by = await meetings.bulkGet(all.map(({ atMeetingId }) => atMeetingId))
  return all.flatMap(({ id, change, atMeetingId, atItemId }, place) => {
    const meeting = by[place]
    return meeting === undefined ? [] : [{ id, change, atMeetingId, atItemId, day: meeting.date }]
  })
}
