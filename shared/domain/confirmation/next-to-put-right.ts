import type { Meeting, MeetingState } from '../../records/meeting.ts'

/**
 * The meeting at which a confirmed record can be put right: the first later one that is not over, or else the
 * first of which the notes are still written. Undefined where there is none.
 */
export function nextToPutRight(
  { date }: Pick<Meeting, 'date'>,
  meetings: readonly Meeting[],
): Meeting | undefined {
  const later = meetings.filter((it) => it.date > date).sort((a, b) => (a.date < b.date ? -1 : 1))
  return later.find(({ state }) => TO_COME.includes(state)) ?? later.find(({ state }) => state === 'draft')
}

const TO_COME: readonly MeetingState[] = ['planned', 'agenda published', 'in progress']
