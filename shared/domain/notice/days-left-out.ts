import type { IsoDate } from '../../records/dates.ts'
import type { Holiday, NoticeRule } from '../../records/notice.ts'
import { bankHolidays } from './bank-holidays.ts'
import { dayOfYear, daysAfter, isWeekend, yearOf } from './calendar-days.ts'
import { easterSunday } from './easter.ts'

/** The days of a year, other than weekends, that do not count as clear days for a committee, in their order. */
export function daysLeftOut(rule: NoticeRule, year: number): readonly Holiday[] {
  const known = [...bankHolidays(rule.calendar, year), ...statutoryBreaks(rule, year)]
  const kept = known.filter(({ date }) => !rule.removedHolidays.includes(date))
  const added = rule.addedHolidays.filter(({ date }) => yearOf(date) === year)
  return [...kept, ...added].sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** Whether a day counts as a clear one. */
export function isCounted(date: IsoDate, rule: NoticeRule): boolean {
  return !isWeekend(date) && daysLeftOut(rule, yearOf(date)).every((holiday) => holiday.date !== date)
}

/** For parishes section 243 leaves out the days before Christmas and Easter as well. */
function statutoryBreaks({ body }: NoticeRule, year: number): readonly Holiday[] {
  if (body !== 'parish or community council') return []
  return [
    { date: daysAfter(easterSunday(year), -3), name: 'Maundy Thursday' },
    { date: dayOfYear(year, 12, 24), name: 'Christmas Eve' },
  ].filter(({ date }) => !isWeekend(date))
}
