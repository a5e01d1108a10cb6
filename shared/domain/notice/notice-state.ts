import type { IsoDate } from '../../records/dates.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { NoticeRule } from '../../records/notice.ts'
import { daysFrom } from './calendar-days.ts'
import { clearDaysBetween, clearDaysNeeded, latestPublication } from './clear-days.ts'

/** Where the notice of a meeting stands on a day. */
export type NoticeState =
  /** It can still be given in time: `by` is the last day for it, so many days from today. */
  | { readonly kind: 'to publish'; readonly by: IsoDate; readonly daysLeft: number }
  /** The last day is past: so many clear days are left if it is published today. */
  | { readonly kind: 'overdue'; readonly by: IsoDate; readonly clear: number; readonly needed: number }
  /** The meeting was, or is today, and its agenda was never recorded as published. */
  | { readonly kind: 'never published'; readonly by: IsoDate }
  | { readonly kind: 'in time'; readonly on: IsoDate; readonly clear: number }
  | {
      readonly kind: 'late'
      readonly on: IsoDate
      readonly by: IsoDate
      readonly clear: number
      readonly needed: number
    }

export function noticeState(
  { date, published }: Pick<Meeting, 'date' | 'published'>,
  rule: NoticeRule,
  today: IsoDate,
): NoticeState {
  const by = latestPublication(date, rule)
  const needed = clearDaysNeeded(rule)
  if (published !== null) {
    const clear = clearDaysBetween(published, date, rule)
    const isInTime = clear >= needed && published < date
    return isInTime
      ? { kind: 'in time', on: published, clear }
      : { kind: 'late', on: published, by, clear, needed }
  }
  // On a weekend after the last day nothing is lost yet.
  if (today > by && today < date && clearDaysBetween(today, date, rule) >= needed)
    return { kind: 'to publish', by: today, daysLeft: 0 }
  if (today <= by) return { kind: 'to publish', by, daysLeft: daysFrom(today, by) }
  if (today >= date) return { kind: 'never published', by }
  return { kind: 'overdue', by, clear: clearDaysBetween(today, date, rule), needed }
}
