import type { ItemId } from '../../records/ids.ts'
import type { Proceeding, QuorumChange } from '../../records/proceeding.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { byOrder } from '../sorting.ts'
import { quorumChange } from './quorum-change.ts'
import { type QuorumState, quorumAt } from './quorum-state.ts'

/** That the quorum was lost or regained, and with how many. */
export type LoggedChange = Pick<QuorumChange, 'kind' | 'present' | 'needed'>

/**
 * What a step did to the quorum: at the item in hand, or from then on, as when somebody leaves after it.
 * While the roll is being called the quorum is reached, which is not news: it is regained only after it was lost.
 */
export function quorumChangeOf(
  before: MeetingSnapshot,
  after: MeetingSnapshot,
  itemId: ItemId | null,
): LoggedChange | null {
  return worthLogging(changeAt(before, after, itemId) ?? changeAt(before, after, null), before)
}

/**
 * What coming to an item does to the quorum: whoever declared an interest in it is not there for it, and comes back
 * after it. A meeting that was at no item has lost nobody by that.
 */
export function quorumChangeOnTaking(snapshot: MeetingSnapshot, itemId: ItemId): LoggedChange | null {
  const { currentItemId } = snapshot.meeting
  if (currentItemId === null) return null
  const change = changeBetween(quorumAt(snapshot, currentItemId), quorumAt(snapshot, itemId))
  return worthLogging(change, snapshot)
}

function worthLogging(change: LoggedChange | null, before: MeetingSnapshot): LoggedChange | null {
  if (change?.kind === 'quorum regained' && quorumLog(before).at(-1)?.kind !== 'quorum lost') return null
  return change
}

/** When the quorum was lost and regained, in the order in which it was logged. */
export function quorumLog({ proceedings }: Pick<MeetingSnapshot, 'proceedings'>): readonly QuorumChange[] {
  return proceedings.filter(isQuorumChange).sort(byOrder)
}

function isQuorumChange(event: Proceeding): event is QuorumChange {
  return event.kind === 'quorum lost' || event.kind === 'quorum regained'
}

function changeAt(
  before: MeetingSnapshot,
  after: MeetingSnapshot,
  itemId: ItemId | null,
): LoggedChange | null {
  return changeBetween(quorumAt(before, itemId), quorumAt(after, itemId))
}

function changeBetween(before: QuorumState, { present, needed, isMet }: QuorumState): LoggedChange | null {
  const kind = quorumChange(before, { isMet })
  return kind === null || needed === null ? null : { kind, present, needed }
}
