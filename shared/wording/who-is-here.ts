import { presentAt } from '../domain/attendance/presence.ts'
import { presidingAt } from '../domain/attendance/presiding.ts'
import { quorumAt, writtenQuorumState } from '../domain/attendance/quorum-state.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { fullName } from '../domain/people/person-name.ts'
import type { ItemId } from '../records/ids.ts'
import { nameList } from './name-list.ts'

/** `9 of 17, quorum 6. Here now: Mr A Hook (in the chair), Ms C Allen and Mr J Rivers.` */
export function whoIsHere(snapshot: MeetingSnapshot, itemId: ItemId | null): string {
  const state = writtenQuorumState(quorumAt(snapshot, itemId))
  const presiding = presidingAt(snapshot, itemId)?.person.id
  const names = presentAt(snapshot, itemId).map(
    ({ person }) => `${fullName(person)}${person.id === presiding ? ' (in the chair)' : ''}`,
  )
  return names.length === 0
    ? `${state}. Nobody is here yet.`
    : `${state}. Here now: ${nameList(names, 'and')}.`
}
