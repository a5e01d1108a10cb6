/** `14:03`, here. Written by hand: asking the system for a time of day takes some ten milliseconds each time. */
export function clockWords(at: number): string {
  const moment = new Date(at)
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

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

/** `25 November 2026`, here. */
export function dayWords(at: number): string {
  const moment = new Date(at)
  return `${moment.getDate()} ${MONTHS[moment.getMonth()]} ${moment.getFullYear()}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
