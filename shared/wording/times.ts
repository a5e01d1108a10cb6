import type { ClockTime } from '../records/dates.ts'
import type { HouseStyle } from '../records/house-style.ts'

const NO_BREAK = '\u00a0'

/** A time of the day in the committee's way, or null where it prints none. */
export function timeInStyle(time: ClockTime, style: HouseStyle['timeStyle']): string | null {
  switch (style) {
    case '10am':
      return shortTime(time)
    case '10.00 am':
      return fullTime(time)
    case 'none':
      return null
  }
}

/** `10am`, `10.30am`. */
export function shortTime(time: ClockTime): string {
  const { hour, minutes, half } = partsOf(time)
  return minutes === '00' ? `${hour}${half}` : `${hour}.${minutes}${half}`
}

/** `10.00 am`, kept together on one line. */
function fullTime(time: ClockTime): string {
  const { hour, minutes, half } = partsOf(time)
  return `${hour}.${minutes}${NO_BREAK}${half}`
}

function partsOf(time: ClockTime): { hour: number; minutes: string; half: 'am' | 'pm' } {
  const [hours = '0', minutes = '00'] = time.split(':')
  const hour = Number(hours)
  return { hour: ((hour + 11) % 12) + 1, minutes, half: hour < 12 ? 'am' : 'pm' }
}
