import type { Instant } from '../../records/dates.ts'
import type { Deletion } from '../../records/deletion.ts'

/** For so many days a deletion can be taken back. */
export const KEPT_DAYS = 90

const DAY = 24 * 60 * 60 * 1000
/** What a clock says between two starts counts as so many days at most: one put forward by years makes nothing old. */
const LONGEST_PAUSE = 31

type Counted = Pick<Deletion, 'days' | 'countedTo' | 'before'>

/**
 * The days of a deletion counted up to a start; the same object where none has gone by. Where the clock was ahead
 * at the last count and has been put right, that count is taken back.
 */
export function countedTo<C extends Counted>(deletion: C, now: Instant): C {
  if (now < deletion.countedTo) {
    const { days, countedTo: to } = deletion.before ?? { days: deletion.days, countedTo: now }
    const right = { ...deletion, days, countedTo: to > now ? now : to, before: null }
    return countedTo(right, now)
  }
  const pause = Math.floor((now - deletion.countedTo) / DAY)
  if (pause === 0) return deletion
  const { days, countedTo: to } = deletion
  const counted = days + Math.min(pause, LONGEST_PAUSE)
  const reached = (to + pause * DAY) as Instant // safe: a moment between two others
  return { ...deletion, days: counted, countedTo: reached, before: { days, countedTo: to } }
}

/**
 * Whether a deletion goes for good: its days had run out when they were last counted, and another day has gone by
 * since. A clock that was wrong once is not enough (reliability G).
 */
export function isOver(deletion: Counted, now: Instant): boolean {
  return deletion.days >= KEPT_DAYS && countedTo(deletion, now).days > deletion.days
}

/** How many days are left to take a deletion back. */
export function daysLeft(deletion: Counted, now: Instant): number {
  return Math.max(0, KEPT_DAYS - countedTo(deletion, now).days)
}
