import type { IsoDate } from '../records/dates.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** `21 November 2024`: the plain date of notes, without an ordinal. */
export function plainDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`
}

/** `Thursday, 21 November 2024`: the date of the opening sentence and of publication. */
export function weekdayAndDate(date: IsoDate): string {
  return `${weekdayOf(date)}, ${plainDate(date)}`
}

/** `Thursday` */
export function weekdayOf(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}
