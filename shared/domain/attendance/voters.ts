import type { ItemId } from '../../records/ids.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { membersOn } from '../people/membership.ts'
import { presentAt, presentDuringPartOf } from './presence.ts'
import { presentInOrder, type RollEntry, replacedBy, rollOf } from './roll.ts'

/**
 * Who may vote at an item, or at the end of the meeting for null: those there then, in the printed order. Not
 * an officer, not whom an interest made leave, nobody over a link where that is not presence,
 * and of a member and their substitute only the substitute.
 */
export function votersAt(snapshot: MeetingSnapshot, itemId: ItemId | null): readonly RollEntry[] {
  const voters = withAVoice(presentAt(snapshot, itemId), snapshot)
  const replaced = replacedBy(voters)
  return voters.filter(({ person }) => !replaced.has(person.id))
}

/** Who may move or second at an item: whoever may vote and was there for any part of it, in the printed order. */
export function moversAt(snapshot: MeetingSnapshot, itemId: ItemId): readonly RollEntry[] {
  return withAVoice(presentDuringPartOf(snapshot, itemId), snapshot)
}

function withAVoice(there: readonly RollEntry[], snapshot: MeetingSnapshot): readonly RollEntry[] {
  const { committee, meeting, memberships, people, attendance } = snapshot
  const { nameOrder, remotePresence } = committee.houseStyle
  const seats = membersOn(meeting.date, memberships, people)
  const officers = seats.filter(({ membership }) => membership.capacity === 'Officer')
  const without = new Set(officers.map(({ person }) => person.id))
  const ids = new Set(there.map(({ person }) => person.id))
  return presentInOrder(rollOf(attendance, people), nameOrder).filter(
    ({ person, event }) =>
      ids.has(person.id) && !without.has(person.id) && (remotePresence === 'counts' || !event.isRemote),
  )
}
