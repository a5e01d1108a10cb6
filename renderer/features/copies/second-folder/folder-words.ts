import type { SecondFolderState } from '../../../../shared/ipc/second-folder-channels.ts'
import { clockWords } from '../../../ui/clock-words.ts'
import { momentWords } from '../../../ui/moment-words.ts'
import { notSavedWords } from '../moving/moving-words.ts'

type Chosen = Extract<SecondFolderState, { kind: 'chosen' }>

/** How the second folder stands, in one line. */
export function folderWords(folder: SecondFolderState, now: number): string {
  if (folder.kind === 'none') return 'No second folder yet: all copies lie on this computer.'
  const { folderName, isCopying, failingSince, lastCopy } = folder
  if (isCopying) return `Copying to ${folderName}…`
  if (failingSince !== null)
    return `${folderName}: ${troubleWords(folder)} since ${whenWords(failingSince, now)}.`
  if (lastCopy === null) return `${folderName}: no copy yet.`
  return `${folderName}: last copy ${whenWords(lastCopy, now)}.`
}

/** What is said once when no copy can be made there. */
export function newsWords(folder: Chosen): string {
  const last =
    folder.lastCopy === null ? 'It has no copy yet' : `Its last copy is of ${momentWords(folder.lastCopy)}`
  return `The second folder (${folder.folderName}) ${troubleWords(folder)}. ${last}. Everything is safe on this computer, and Minutebook keeps trying.`
}

/** What to do where the folder itself is well, but no copy can be made; null where there is nothing but to wait. */
export function adviceWords(folder: SecondFolderState): string | null {
  if (folder.kind === 'none' || folder.failingSince === null) return null
  return folder.code === 'too-large' || folder.code === 'too-many-papers' ? notSavedWords(folder.code) : null
}

function troubleWords({ code }: Chosen): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'is full'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'cannot be written to'
    case 'EBUSY':
      return 'has a file that another program is holding'
    case 'too-large':
      return 'gets no copy (everything together is more than 500 MB)'
    case 'too-many-papers':
      return 'gets no copy (there are more than 1,000 papers)'
    case 'other-key':
      return 'now holds copies with another key'
    default:
      return 'cannot be reached'
  }
}

/** `14:03 today`, or the day and the time. */
function whenWords(at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  return isToday ? `${clockWords(at)} today` : momentWords(at)
}
