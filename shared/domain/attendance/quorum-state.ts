import type { ItemId } from '../../records/ids.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { membersOn } from '../people/membership.ts'
import { quorumFor, type Strength } from './quorum.ts'
import { votersAt } from './voters.ts'

/** How many of how many are there, and whether that is enough; null where the committee has no quorum. */
export type QuorumState = {
  readonly present: number
  readonly of: number
  readonly needed: number | null
  readonly isMet: boolean
}

/** The quorum at an item, or at the end of the meeting for null: whoever may vote counts, substitutes too. */
export function quorumAt(snapshot: MeetingSnapshot, itemId: ItemId | null): QuorumState {
  const strength = strengthOf(snapshot)
  const present = votersAt(snapshot, itemId).length
  const needed = quorumFor(snapshot.committee.houseStyle.quorum, strength)
  const isMet = needed === null || present >= needed
  return { present, of: strength.seats ?? strength.members, needed, isMet }
}

/** `9 of 17, quorum 6`, or `9 of 17` where there is none. */
export function writtenQuorumState({ present, of, needed }: QuorumState): string {
  const figures = `${present} of ${of}`
  return needed === null ? figures : `${figures}, quorum ${needed}`
}

/** Officers belong to the committee's people, and hold no seat. */
function strengthOf({ committee, meeting, memberships, people }: MeetingSnapshot): Strength {
  const seated = membersOn(meeting.date, memberships, people).filter(
    ({ membership }) => membership.capacity !== 'Officer',
  )
  return { members: seated.length, seats: committee.seats }
}
