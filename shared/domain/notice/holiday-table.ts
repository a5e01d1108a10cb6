import type { IsoDate } from '../../records/dates.ts'
import type { Holiday, NoticeRule } from '../../records/notice.ts'
import { yearOf } from './calendar-days.ts'
import { daysLeftOut } from './days-left-out.ts'

/** A day of the table as the clerk edits it. */
export type HolidayRow = Holiday & { readonly state: 'built in' | 'taken out' | 'added' }

/** The days of a year that do not count, with those of the built-in table that were taken out, in their order. */
export function holidayRows(rule: NoticeRule, year: number): readonly HolidayRow[] {
  const builtIn = daysLeftOut({ ...rule, addedHolidays: [], removedHolidays: [] }, year)
  const rows = builtIn.map((holiday): HolidayRow => {
    const state = rule.removedHolidays.includes(holiday.date) ? 'taken out' : 'built in'
    return { ...holiday, state }
  })
  const added = rule.addedHolidays
    .filter(({ date }) => yearOf(date) === year)
    .map((holiday): HolidayRow => ({ ...holiday, state: 'added' }))
  return [...rows, ...added].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Another day that does not count; one that was taken out is put back. No change where it is there already. */
export function withHoliday(rule: NoticeRule, { date, name }: Holiday): NoticeRule {
  if (rule.removedHolidays.includes(date)) return withHolidayBack(rule, date)
  if (daysLeftOut(rule, yearOf(date)).some((holiday) => holiday.date === date)) return rule
  return { ...rule, addedHolidays: [...rule.addedHolidays, { date, name: name.trim() }] }
}

/** A day counts again: one that was added is gone, one of the built-in table is taken out. */
export function withoutHoliday(rule: NoticeRule, date: IsoDate): NoticeRule {
  const addedHolidays = rule.addedHolidays.filter((holiday) => holiday.date !== date)
  if (addedHolidays.length < rule.addedHolidays.length) return { ...rule, addedHolidays }
  return rule.removedHolidays.includes(date)
    ? rule
    : { ...rule, removedHolidays: [...rule.removedHolidays, date] }
}

/** A day of the built-in table that was taken out is back. */
export function withHolidayBack(rule: NoticeRule, date: IsoDate): NoticeRule {
  return { ...rule, removedHolidays: rule.removedHolidays.filter((removed) => removed !== date) }
}
