import type { Committee } from '../records/committee.ts'
import type { Meeting } from '../records/meeting.ts'
import { weekdayAndDate } from './dates.ts'
import { timeInStyle } from './times.ts'

type Of = Pick<Committee, 'name' | 'recordCalled' | 'houseStyle'>
type On = Pick<Meeting, 'date' | 'time' | 'held' | 'isExtraordinary'>

/**
 * `NOTES of a meeting of the Kent Community Safety Partnership held online on Thursday, 21 November
 * 2024, 10am.`; an extraordinary meeting is called so.
 */
export function openingSentence(committee: Of, meeting: On): string {
  const time = meeting.time === null ? null : timeInStyle(meeting.time, committee.houseStyle.timeStyle)
  const when = time === null ? weekdayAndDate(meeting.date) : `${weekdayAndDate(meeting.date)}, ${time}`
  const what = meeting.isExtraordinary ? 'an extraordinary meeting' : 'a meeting'
  return `${committee.recordCalled.toUpperCase()} of ${what} of the ${committee.name} held ${meeting.held.trim()} on ${when}.`
}
