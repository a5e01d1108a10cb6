import type { NotesDocument } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { freezeChanges } from '../../../shared/domain/numbers/frozen-numbers.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import { put } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Version } from '../../../shared/records/version.ts'
import { instantNow } from '../instant-now.ts'
import { isSame } from '../same.ts'
import { base64Of } from './base64.ts'
import { makeVersion, type RecordData } from './make-version.ts'
import { approvedReviews } from './open-reviews.ts'
import { entered, type NotDone, recordStep, settledRecord } from './record-step.ts'

export type Approving = {
  /** The chair who approves. */
  readonly chair: string
  /** The clerk who records it. */
  readonly by: string
  /** Writes the Word file of the approved record; undefined where it cannot. */
  readonly wordOf: (document: NotesDocument) => Promise<Uint8Array | undefined>
}

/**
 * Records the chair's approval: a copy of the record, its document and its Word file that nothing alters any more,
 * with the numbers that it was approved with.
 */
export async function approve(
  data: RecordData,
  { meeting }: Pick<MeetingSnapshot, 'meeting'>,
  { chair, by, wordOf }: Approving,
): Promise<
  { readonly kind: 'approved'; readonly version: Version } | NotDone | { readonly kind: 'not built' }
> {
  const settled = await settledRecord(data, meeting.id)
  if (settled.kind !== 'settled') return settled
  const { state } = settled.snapshot.meeting
  if (isLocked(state)) return { kind: 'refused', why: { kind: 'locked', state } }
  const numbers = freezeChanges(settled.snapshot)
  const snapshot = changedSnapshot(settled.snapshot, numbers)
  const word = await wordOf(notesDocument(snapshot, 'clean'))
  if (word === undefined) return { kind: 'not built' }
  const at = instantNow(data)
  const version = await makeVersion(data, snapshot, { at, approval: { by: chair, word: base64Of(word) } })
  const reviews = await approvedReviews(data.database, meeting.id, at)
  const still = await settledRecord(data, meeting.id)
  if (still.kind !== 'settled') return still
  // What came while the file was written would be locked, and stand in no copy: it is not approved without it.
  if (!isSame(still.snapshot, settled.snapshot)) return approve(data, { meeting }, { chair, by, wordOf })
  const happening = { kind: 'approved', versionId: version.id } as const
  const result = await data.commit(
    recordStep('approval', [
      ...numbers,
      ...reviews,
      put('versions', version),
      entered(data, { meetingId: meeting.id, at, by, happening }),
      edit('meetings', snapshot.meeting, { state: 'approved' }),
    ]),
  )
  if (result.kind === 'failed' || result.kind === 'refused') return result
  return { kind: 'approved', version }
}
