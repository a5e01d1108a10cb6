import type { IsoDate } from '../../records/dates.ts'
import { dayOfYear } from './calendar-days.ts'

/** Easter Sunday, by the anonymous Gregorian rule of 1876 (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leapCenturies = Math.floor(century / 4)
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30
  const leapYears = Math.floor(ofCentury / 4)
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return dayOfYear(year, Math.floor(days / 31), (days % 31) + 1)
}
