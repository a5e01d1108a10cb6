import type { RestoreScope } from '../../shared/ipc/copy-channels.ts'
import type { Recovery } from '../data/recovery.ts'
import { momentWords } from '../ui/moment-words.ts'

/** What a start had to do for the records, in the one sentence that the clerk is told. */
export function recoveryWords(recovery: Recovery): string {
  switch (recovery) {
    case 'words put back':
      return 'The last words had not reached the records. They were put back from the safety copy.'
    case 'records made again':
      return 'The records were damaged. They were made again from the safety copy, with everything that was shown as saved; the damaged files are kept.'
    case 'records made again in part':
      return 'The records and their safety copy were damaged. All that could still be read is here; please check the last meetings. The damaged files are kept.'
    case 'journal made again':
      return 'The safety copy was damaged or missing. It was made again from the records, which are all here.'
  }
}

/** What was restored from a copy while the records could not be opened. */
export function restoredWords(at: number, scope: RestoreScope['kind']): string {
  const what = scope === 'everything' ? 'Everything' : 'The meeting'
  return `${what} is as it was on ${momentWords(at)}.`
}

/** What a backup from elsewhere was taken over from. */
export function replacedWords(made: number): string {
  return `Everything is as it is in the backup of ${momentWords(made)}.`
}
