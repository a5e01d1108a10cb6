import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import type { Instant } from '../../../shared/records/dates.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Happening } from '../../../shared/records/meeting-event.ts'
import type { CommitResult } from '../commit.ts'
import { loadMeetingSnapshot } from '../meeting-snapshot-query.ts'
import type { Step } from '../step.ts'
import type { FailedStore } from '../store-failure.ts'
import type { RecordData } from './make-version.ts'

/** Why a step of a record was not done: it was refused or not written, not all is saved, or there is no such meeting. */
export type NotDone =
  | Extract<CommitResult, { kind: 'refused' }>
  | FailedStore
  | { readonly kind: 'not saved' }
  | { readonly kind: 'gone' }

/** The record as it is stored, with everything that was typed; or why it cannot be taken as it stands. */
export async function settledRecord(
  { database, saveQueue }: RecordData,
  meetingId: MeetingId,
): Promise<{ readonly kind: 'settled'; readonly snapshot: MeetingSnapshot } | NotDone> {
  if ((await saveQueue.flush()) === 'not kept') return { kind: 'not saved' }
  const snapshot = await loadMeetingSnapshot(database, meetingId)
  return snapshot === undefined ? { kind: 'gone' } : { kind: 'settled', snapshot }
}

type Entry = {
  readonly meetingId: MeetingId
  readonly at: Instant
  readonly by: string
  readonly happening: Happening
}

/** An entry of the history. */
export function entered({ newId }: Pick<RecordData, 'newId'>, entry: Entry): Change {
  return put('meetingEvents', { id: newId('meetingEvent'), ...entry })
}

/** A step in the course of a record. Undo does not take it back: going back is a step of its own, with a reason. */
export function recordStep(label: string, changes: readonly StepChange[]): Step {
  return { label, changes, undo: { kind: 'none' } }
}
