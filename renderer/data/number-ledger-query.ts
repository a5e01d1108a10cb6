import { Dexie } from 'dexie'
import { type NumberLedger, numberLedger } from '../../shared/domain/numbers/number-ledger.ts'
import type { CommitteeId, MeetingId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'

/** The minute numbers of all meetings of a committee; how many each has is counted from an index alone. */
export async function loadNumberLedger(
  { meetings, publicMinutes }: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<NumberLedger> {
  const held = await meetings.where({ committeeId }).toArray()
  const minuted = await publicMinutes
    .where('[standing+meetingId]')
    .between(['minuted', Dexie.minKey], ['minuted', Dexie.maxKey])
    .keys()
  const counts = new Map<MeetingId, number>()
  for (const key of minuted) {
    const [, meetingId] = key as unknown as readonly [string, MeetingId] // safe: the parts of that very index
    counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
  }
  return numberLedger(held.map((meeting) => ({ ...meeting, minuted: counts.get(meeting.id) ?? 0 })))
}
