import type { IsoDate } from '../../records/dates.ts'
import type { Meeting } from '../../records/meeting.ts'

/** The latest meeting before that day, whatever its state: the one whose notes are to be confirmed. */
export function lastBefore(day: IsoDate, meetings: readonly Meeting[]): Meeting | undefined {
  const earlier = meetings.filter((meeting) => meeting.date < day)
  return earlier.reduce<Meeting | undefined>(later, undefined)
}

/** ISO days and ids compare as texts. */
function later(a: Meeting | undefined, b: Meeting): Meeting {
  if (a === undefined) return b
  if (a.date === b.date) return a.id < b.id ? b : a
  return a.date < b.date ? b : a
}
