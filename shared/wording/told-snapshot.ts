import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import type { PublicMinute } from '../records/minute.ts'
import { toldMinutes } from './told-minutes.ts'

/**
 * A meeting whose minutes say what is printed of them at this moment. A version keeps it so: what is suggested
 * about its words is counted in these very words, whatever a later Minutebook would tell.
 */
export function toldSnapshot(snapshot: MeetingSnapshot): MeetingSnapshot {
  const told = new Map<string, PublicMinute>(
    toldMinutes(snapshot).map(({ minute }) => [minute.id, minute] as const),
  )
  return { ...snapshot, minutes: snapshot.minutes.map((minute) => told.get(minute.id) ?? minute) }
}
