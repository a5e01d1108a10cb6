import type { CopyCheck, CopyReason, ListedMeeting } from '../../../shared/ipc/copy-channels.ts'
import { isoDate } from '../../../shared/records/dates.ts'
import { counted } from '../../../shared/wording/counts.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { nameList } from '../../../shared/wording/name-list.ts'
import type { CopyTrouble } from '../../data/copy-access.ts'
import { dayAt } from '../../ui/day-at.ts'

/** `Thursday, 21 November 2024`, here. */
export function dayWords(at: number): string {
  return weekdayAndDate(dayAt(at))
}

/** A day of a meeting; a copy of an earlier form may have none. */
export function dateWords(date: string): string {
  const day = isoDate.safeParse(date)
  return day.success ? weekdayAndDate(day.data) : 'No date'
}

/** Why a copy was taken; nothing for those that are taken every five minutes. */
export function reasonWords(reason: CopyReason): string {
  switch (reason) {
    case 'in time':
      return ''
    case 'end of meeting':
      return 'at the end of a meeting'
    case 'before import':
      return 'before an import'
    case 'before restore':
      return 'before a restore'
    case 'before migration':
      return 'before an update of the records'
    case 'on quitting':
      return 'on closing'
  }
}

/** What a copy holds, in a few words for its row. */
export function checkWords(check: CopyCheck | undefined): string {
  switch (check?.kind) {
    case undefined:
      return 'Being checked…'
    case 'good':
      return `${counted(check.meetings, 'meeting')}, ${sizeWords(check.bytes)}`
    case 'damaged':
      return 'Damaged'
    case 'newer':
      return 'Made by a newer Minutebook'
    case 'gone':
      return 'No longer there'
    case 'failed':
      return 'Cannot be read'
  }
}

/** The same at length, beside the copy that was chosen. */
export function contentWords(check: CopyCheck & { readonly kind: 'good' }): string {
  const { meetings, committees, people, bytes } = check
  const all = [
    counted(committees, 'committee'),
    counted(meetings, 'meeting'),
    counted(people, 'person', 'people'),
  ]
  return `${nameList(all, 'and')}, ${sizeWords(bytes)}. Checked: every byte is as it was written.`
}

/** `1.2 MB` */
function sizeWords(bytes: number): string {
  const [KB, MB] = [1000, 1_000_000]
  if (bytes >= MB) return `${(bytes / MB).toFixed(1)} MB`
  return `${Math.max(1, Math.round(bytes / KB))} KB`
}

/** How a meeting in a copy stands to the one there is now. */
export function standingWords(stands: ListedMeeting['stands']): string {
  switch (stands) {
    case 'same':
      return 'as it is now'
    case 'different':
      return 'different now'
    case 'missing now':
      return 'not there now'
    case 'unknown':
      return ''
  }
}

/** Why a copy is not shown, and what to do. */
export function troubleWords(trouble: CopyTrouble): string {
  switch (trouble) {
    case 'damaged':
      return 'This copy is damaged: not every byte is what was written, so nothing of it is shown or restored. Choose another one; those above and below are copies of their own.'
    case 'newer':
      return 'This copy was made by a newer Minutebook, and is not damaged. This version does not show or restore it; install the newer one to use it.'
    case 'gone':
      return 'This copy is no longer there. Choose another one.'
    case 'failed':
      return 'This copy cannot be read just now. Try again, or choose another one.'
    case 'unknown form':
      return 'This copy was written in a form that this Minutebook does not know. A newer Minutebook can show it.'
  }
}
