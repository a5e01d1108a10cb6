import type { Version } from '../../../shared/records/version.ts'
import { plainDate } from '../../../shared/wording/dates.ts'
import { dayAt } from '../../data/today.ts'
import { clockWords } from '../../ui/clock-words.ts'

/** `21 November 2024 at 14:03` */
export function momentWords(at: number): string {
  return `${plainDate(dayAt(at))} at ${clockWords(at)}`
}

/** `Version 2, approved by Mr J Rivers on 21 November 2024 at 14:03.` */
export function approvedWords({ number, at, approval }: Version): string {
  return approval === null
    ? `Version ${number}, sent to the chair on ${momentWords(at)}.`
    : `Version ${number}, approved by ${approval.by} on ${momentWords(at)}.`
}
