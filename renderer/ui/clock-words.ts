/** `14:03`, here. Written by hand: asking the system for a time of day takes some ten milliseconds each time. */
export function clockWords(at: number): string {
  const moment = new Date(at)
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
