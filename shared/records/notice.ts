import { z } from 'zod'
import { isoDate } from './dates.ts'

/** Whose notice a committee gives: the days of the law, or a number of its own. */
export const NOTICE_BODIES = ['principal council', 'parish or community council', 'own'] as const
/** Whose bank holidays are left out of the clear days. */
export const CALENDARS = ['England and Wales', 'Scotland', 'Northern Ireland'] as const
export type Calendar = (typeof CALENDARS)[number]

const holiday = z.object({ date: isoDate, name: z.string() })
export type Holiday = z.infer<typeof holiday>

/** How long before a meeting its agenda must be published, and which days do not count. */
export const noticeRule = z.object({
  body: z.enum(NOTICE_BODIES),
  /** The clear days of a committee that has a number of its own. */
  ownDays: z.int().min(0).max(99),
  calendar: z.enum(CALENDARS),
  /** Days that the built-in table does not have, such as 19 September 2022 had to be. */
  addedHolidays: z.array(holiday),
  /** Days of the built-in table that are no holidays after all. */
  removedHolidays: z.array(isoDate),
})
export type NoticeRule = z.infer<typeof noticeRule>

/** Five clear days in England and Wales, the bank holidays as they are known. */
export const DEFAULT_NOTICE: NoticeRule = {
  body: 'principal council',
  ownDays: 5,
  calendar: 'England and Wales',
  addedHolidays: [],
  removedHolidays: [],
}
