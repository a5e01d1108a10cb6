import { Dexie } from 'dexie'
import { nextMinuteNumber } from '../../shared/domain/minute-ledger.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'

/**
 * The number that a meeting's first minute takes when it runs on. Walks back no further than the
 * nearest earlier meeting that was numbered by hand, and counts minutes without reading them.
 */
export async function runningMinuteNumber(database: MinutebookDatabase, meeting: Meeting): Promise<number> {
  const earlier = await earlierMeetings(database, meeting)
  const counts = await Promise.all(earlier.map((each) => minutedCount(database, each)))
  return nextMinuteNumber(
    earlier.map(({ firstMinuteNumber }, place) => ({ firstMinuteNumber, minuted: counts[place] ?? 0 })),
  )
}

/** The committee's meetings before this one, by date and then by id, the nearest first. */
function earlierMeetings({ meetings }: MinutebookDatabase, meeting: Meeting): Promise<readonly Meeting[]> {
  const { committeeId, date, id } = meeting
  return meetings
    .where('[committeeId+date]')
    .between([committeeId, Dexie.minKey], [committeeId, date], true, true)
    .reverse()
    .filter((other) => other.date < date || other.id < id)
    .until((other) => other.firstMinuteNumber !== null, true)
    .toArray()
}

function minutedCount({ publicMinutes }: MinutebookDatabase, meeting: Meeting): Promise<number> {
  return publicMinutes.where('[meetingId+standing]').equals([meeting.id, 'minuted']).count()
}
