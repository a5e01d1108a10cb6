import { type ClockTime, clockTime } from '../../records/dates.ts'
import type { Item, Meeting } from '../../records/meeting.ts'

/**
 * When a meeting is meant to close: its time and the minutes that its items are meant to take. Null where either
 * is not known; an item without minutes takes none.
 */
export function plannedEnd({ time }: Pick<Meeting, 'time'>, items: readonly Item[]): ClockTime | null {
  const minutes = items
    .filter(({ urgent }) => urgent === null)
    .reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)
  if (time === null || minutes === 0) return null
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const end = (hours * 60 + past + minutes) % MINUTES_OF_A_DAY
  return clockTime.parse(`${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}`)
}

const MINUTES_OF_A_DAY = 1440

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
