import type { Change } from '../../records/change.ts'
import type { Committee } from '../../records/committee.ts'
import type { IsoDate } from '../../records/dates.ts'
import type { StepChange } from '../../records/edit.ts'
import type { MeetingId, NewId } from '../../records/ids.ts'
import type { Meeting } from '../../records/meeting.ts'
import { previousNotesChanges } from '../agenda/previous-notes.ts'
import { changedSnapshot } from './changed-snapshot.ts'
import type { MeetingSnapshot } from './meeting-snapshot.ts'
import type { MadeMeeting } from './new-meeting.ts'

/**
 * The earlier meetings whose approved notes a meeting on that day can confirm, the latest first: all that wait for it,
 * and none where it is an extraordinary meeting.
 */
export function notesToConfirm(
  { date: day, isExtraordinary }: { readonly date: IsoDate; readonly isExtraordinary: boolean },
  meetings: readonly Meeting[],
): readonly Meeting[] {
  if (isExtraordinary) return []
  return meetings
    .filter(({ date, state }) => date < day && (state === 'approved' || state === 'published'))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
}

/** A new meeting, on whose agenda the notes of earlier ones are, each as the paper of its item. */
export function withNotesToConfirm(
  { meetingId, changes }: MadeMeeting,
  committee: Committee,
  { earlier, newId }: { readonly earlier: readonly Meeting[]; readonly newId: NewId },
): { readonly meetingId: MeetingId; readonly changes: readonly StepChange[] } {
  const [meeting] = changes.flatMap((change) => meetingIn(change) ?? [])
  if (meeting === undefined) return { meetingId, changes }
  const empty: MeetingSnapshot = { ...NOTHING_YET, committee, meeting }
  const withNotes = (made: readonly StepChange[], of: Meeting) => {
    const added = previousNotesChanges(changedSnapshot(empty, made), of, newId)
    return [...made, ...(added?.changes ?? [])]
  }
  return { meetingId, changes: earlier.reduce<readonly StepChange[]>(withNotes, changes) }
}

function meetingIn(change: Change): Meeting | undefined {
  return change.table === 'meetings' && change.kind === 'put' ? change.record : undefined
}

const NOTHING_YET = {
  sections: [],
  items: [],
  minutes: [],
  attendance: [],
  proceedings: [],
  motions: [],
  actions: [],
  people: [],
  memberships: [],
  nextMinuteNumber: 1,
} as const
