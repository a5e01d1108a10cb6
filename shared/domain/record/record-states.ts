import { MEETING_STATES, type MeetingState } from '../../records/meeting.ts'

/** Whether nothing of a record can be changed as it stands: the chair has approved it. */
export function isLocked(state: MeetingState): state is LockedState {
  switch (state) {
    case 'planned':
    case 'agenda published':
    case 'in progress':
    case 'draft':
    case 'with the chair':
      return false
    case 'approved':
    case 'published':
    case 'confirmed':
      return true
  }
}
export type LockedState = 'approved' | 'published' | 'confirmed'

/** Whether the clerk alone says where a record stands: nobody else has it yet. */
export function isInHand(state: MeetingState): boolean {
  return !isLocked(state) && state !== 'with the chair'
}

/** Whether it is a step back in the course of a record. */
export function isBack(from: MeetingState, to: MeetingState): boolean {
  return MEETING_STATES.indexOf(to) < MEETING_STATES.indexOf(from)
}
