import type { Finding } from '../../../../shared/checks/finding.ts'
import { session, showMeeting } from '../../../session/session.ts'

/** Goes to where it is mended. */
export function goToFinding({ place }: Finding): void {
  const { screen } = session.getState()
  if (screen.at !== 'meeting') return
  switch (place.kind) {
    case 'meeting details':
    case 'agenda':
      showMeeting(screen.meetingId, 'agenda')
      break
    case 'attendance':
      showMeeting(screen.meetingId, 'notes')
      break
    case 'item':
      showMeeting(screen.meetingId, 'notes', place.itemId)
  }
}
