import { type IsoDate, isoDate } from '../../shared/records/dates.ts'

/** The day of the calendar at a moment, where the clerk is. */
export function dayAt(now: number): IsoDate {
  const date = new Date(now)
  const part = (value: number) => String(value).padStart(2, '0')
  return isoDate.parse(`${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`)
}
