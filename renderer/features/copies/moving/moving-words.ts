import type { BackupSummary, BackupTrouble } from '../../../../shared/ipc/moving-channels.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import { nameList } from '../../../../shared/wording/name-list.ts'
import { notWrittenWords } from '../../../../shared/wording/not-written.ts'
import { momentWords } from '../../../ui/moment-words.ts'
import { dateWords } from '../copy-words.ts'

/** What is in a backup, and when it was made. */
export function summaryWords(summary: BackupSummary): string {
  const { made, committees, meetings, people, papers } = summary
  const all = [
    counted(committees.length, 'committee'),
    counted(meetings, 'meeting'),
    counted(people, 'person', 'people'),
    ...(papers === 0 ? [] : [counted(papers, 'paper')]),
  ]
  return `Made on ${momentWords(made)}. It holds ${nameList(all, 'and')}.`
}

/** Of the meetings in it. */
export function spanWords({ from, to }: BackupSummary): string {
  if (from === null || to === null) return ''
  return from === to
    ? `The meeting is of ${dateWords(from)}.`
    : `The meetings are from ${dateWords(from)} to ${dateWords(to)}.`
}

/** What is to be known of a file of records before it is taken over. */
export const NOT_LOCKED =
  'This file has no passphrase: open it only if you know where it comes from. “Save a copy…” leaves out the words that only the confidential record holds, the files of papers, and what was deleted.'

/** Why a file was not taken, and what to do. Whatever the reason, nothing was changed. */
export function troubleWords(trouble: BackupTrouble): string {
  switch (trouble) {
    case 'not a backup':
      return 'This is not a backup of Minutebook. Choose a file whose name ends in “.minutebook-backup”, or in “(records).txt”.'
    case 'other passphrase':
      return 'The passphrase does not open this file. Mind capital letters and spaces, and try again. If you are sure of it, the beginning of the file is damaged: copy it once more from where it came.'
    case 'damaged':
      return 'This file is damaged, or not all of it is there. Copy it once more from where it came, or take an earlier one.'
    case 'newer':
      return 'This file was made by a newer Minutebook. Install that version here, then open the file again.'
    case 'too large':
      return 'This file is larger than a backup can be (500 MB).'
    case 'too many papers':
      return 'This file holds more papers than a backup can (1,000).'
    case 'forbidden key':
    case 'same record twice':
    case 'not a record':
      return `This file holds something that Minutebook never wrote (${trouble}). Take another copy of it, and do not trust where this one came from.`
    case 'no key file':
      return 'This is a daily copy. The file “Minutebook key.minutebook-key” must lie in the same folder: copy it there and try again.'
    case 'key file damaged':
      return 'The file “Minutebook key.minutebook-key” beside it is damaged, or belongs to other copies. Take the one that lay in the same folder.'
    case 'gone':
      return 'The file is no longer there. If it is on a stick or on a network, connect it, and choose the file again.'
    case 'cannot be read':
      return 'The file cannot be read just now. If it is on a stick or on a network, connect it, and try again.'
  }
}

/** Why everything could not be written into a file, by the system's code. */
export function notSavedWords(code: string): string {
  switch (code) {
    case 'too-large':
      return `Nothing was written: everything together is more than a backup can hold (500 MB), and nobody could open it. ${LESS_PAPERS}`
    case 'too-many-papers':
      return `Nothing was written: there are more papers than a backup can hold (1,000, with their earlier versions), and nobody could open it. ${LESS_PAPERS}`
    case 'not-whole':
      return 'The safety copy is being made whole again, so not everything can be written yet. Start Minutebook again and try once more.'
    default:
      return notWrittenWords(code)
  }
}

const LESS_PAPERS =
  'Take papers of old meetings that you no longer need from their items, and try again. Or ask your IT department to copy the whole folder of Minutebook while it is closed: that holds everything, however much it is.'

export const NOT_ALL_SAVED =
  'What you did last is not yet saved in both places. Wait until the line at the foot says “Saved”, and try again.'
