import type { Committee } from '../../records/committee.ts'
import { presidingAt } from '../attendance/presiding.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { fullName } from '../people/person-name.ts'

/** Whoever presided at the end of the meeting, who approves its record; empty where nobody did. */
export function chairOf(snapshot: MeetingSnapshot): string {
  const presiding = presidingAt(snapshot, null)
  return presiding === undefined ? '' : fullName(presiding.person)
}

/** Who keeps the record. */
export function clerkOf({ contact }: Pick<Committee, 'contact'>): string {
  return contact.name.trim() || 'The clerk'
}
