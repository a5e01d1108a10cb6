import { put } from '../../records/change.ts'
import type { Correction, CorrectionChange } from '../../records/correction.ts'
import type { Instant } from '../../records/dates.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { NewId } from '../../records/ids.ts'
import type { Item, Meeting } from '../../records/meeting.ts'
import type { Version } from '../../records/version.ts'

/** A resolution on the approved record of an earlier meeting. */
export type ResolvedOn = {
  /** The meeting whose record it is, and the copy of it that was approved. */
  readonly meeting: Meeting
  readonly version: Pick<Version, 'id'>
  /** The item at which it is resolved. */
  readonly item: Pick<Item, 'id' | 'meetingId'>
  readonly corrections: readonly CorrectionChange[]
  readonly at: Instant
  readonly newId: NewId
}

/** Who confirms a record: whoever is in the chair now, and the clerk who enters it. */
type Confirming = {
  readonly presiding: { readonly name: string; readonly office: string }
  readonly by: string
}

/**
 * Confirms a record, subject to corrections: from now on its numbers and its text stay as they are. What is
 * corrected is kept with both meetings.
 */
export function confirmationChanges(
  resolved: ResolvedOn,
  { presiding, by }: Confirming,
): readonly StepChange[] {
  const { meeting, item, at, newId } = resolved
  const corrections = correctionsOf(resolved)
  const happening = {
    kind: 'confirmed' as const,
    atMeetingId: item.meetingId,
    corrections: corrections.map(({ id }) => id),
    presiding,
  }
  return [
    ...corrections.map((it) => put('corrections', it)),
    put('meetingEvents', { id: newId('meetingEvent'), meetingId: meeting.id, at, by, happening }),
    edit('meetings', meeting, { state: 'confirmed' }),
  ]
}

/** Puts a confirmed record right by a later minute: its own text stays as it was. */
export function laterCorrectionChanges(resolved: ResolvedOn): readonly StepChange[] {
  return correctionsOf(resolved).map((it) => put('corrections', it))
}

function correctionsOf({
  meeting,
  version,
  item,
  corrections,
  at,
  newId,
}: ResolvedOn): readonly Correction[] {
  return corrections.map((change) => ({
    id: newId('correction'),
    meetingId: meeting.id,
    versionId: version.id,
    atMeetingId: item.meetingId,
    atItemId: item.id,
    at,
    change,
  }))
}
