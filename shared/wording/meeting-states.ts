import type { MeetingState } from '../records/meeting.ts'

/** How a state of a meeting is called on the screen. */
export function stateName(state: MeetingState): string {
  switch (state) {
    case 'planned':
      return 'Planned'
    case 'agenda published':
      return 'Agenda published'
    case 'in progress':
      return 'In progress'
    case 'draft':
      return 'Draft'
    case 'with the chair':
      return 'With the chair'
    case 'approved':
      return 'Approved'
    case 'published':
      return 'Published'
    case 'confirmed':
      return 'Confirmed'
  }
}
