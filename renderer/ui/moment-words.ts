import { plainDate, weekdayAndDate } from '../../shared/wording/dates.ts'
import { clockWords } from './clock-words.ts'
import { dayAt } from './day-at.ts'

/** `Thursday, 21 November 2024 at 14:03`, here. */
export function momentWords(at: number): string {
  return `${weekdayAndDate(dayAt(at))} at ${clockWords(at)}`
}

/** `21 November 2024 at 14:03`, here. */
export function plainMoment(at: number): string {
  return `${plainDate(dayAt(at))} at ${clockWords(at)}`
}

/** `21 November 2024, 14:03`, here: for the head of a card, where there is little room. */
export function briefMoment(at: number): string {
  return `${plainDate(dayAt(at))}, ${clockWords(at)}`
}
