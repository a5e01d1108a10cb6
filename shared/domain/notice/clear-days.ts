import type { IsoDate } from '../../records/dates.ts'
import type { NoticeRule } from '../../records/notice.ts'
import { daysAfter } from './calendar-days.ts'
import { isCounted } from './days-left-out.ts'

/**
 * How many clear days before its meeting an agenda must be open: five, three for parishes and in
 * Scotland, or the committee's own number.
 */
export function clearDaysNeeded({ body, ownDays, calendar }: NoticeRule): number {
  switch (body) {
    case 'principal council':
      return calendar === 'Scotland' ? 3 : 5
    case 'parish or community council':
      return 3
    case 'own':
      return ownDays
  }
}

/** The last day on which an agenda can be published: with all clear days between it and the meeting. */
export function latestPublication(meeting: IsoDate, rule: NoticeRule): IsoDate {
  let date = meeting
  for (let left = clearDaysNeeded(rule); left >= 0; left--) date = countedBefore(date, rule)
  return date
}

/** How many clear days lie between publication and the meeting; neither of the two days is one. */
export function clearDaysBetween(published: IsoDate, meeting: IsoDate, rule: NoticeRule): number {
  let days = 0
  for (let date = daysAfter(published, 1); date < meeting; date = daysAfter(date, 1))
    if (isCounted(date, rule)) days++
  return days
}

function countedBefore(date: IsoDate, rule: NoticeRule): IsoDate {
  let before = daysAfter(date, -1)
  while (!isCounted(before, rule)) before = daysAfter(before, -1)
  return before
}
