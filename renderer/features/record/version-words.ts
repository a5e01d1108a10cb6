import type { Version } from '../../../shared/records/version.ts'
import { plainMoment } from '../../ui/moment-words.ts'

/** `Version 2, approved by Mr J Rivers on 21 November 2024 at 14:03.` */
export function approvedWords({ number, at, approval }: Version): string {
  return approval === null
    ? `Version ${number}, sent to the chair on ${plainMoment(at)}.`
    : `Version ${number}, approved by ${approval.by} on ${plainMoment(at)}.`
}
