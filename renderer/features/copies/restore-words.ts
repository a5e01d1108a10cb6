import type { CopyDifference, ListedMeeting } from '../../../shared/ipc/copy-channels.ts'
import { counted } from '../../../shared/wording/counts.ts'
import { nameList } from '../../../shared/wording/name-list.ts'
import type { WhyNotRestored } from '../../data/restore-copy.ts'
import { troubleWords } from './copy-words.ts'

/** What restoring all of a copy would change, before it is done. */
export function differenceWords(difference: CopyDifference | null): string {
  if (difference === null)
    return 'What there is now cannot be read, so it cannot be said what restoring would change.'
  const { goingMeetings, comingMeetings, changedMeetings, changesOthers } = difference
  const parts = [
    comingMeetings > 0 && `bring back ${counted(comingMeetings, 'meeting')}`,
    changedMeetings > 0 && `put ${counted(changedMeetings, 'meeting')} as ${itOrThey(changedMeetings)} then`,
    goingMeetings > 0 &&
      `take away ${counted(goingMeetings, 'meeting')} that ${isOrAre(goingMeetings)} newer than this copy`,
    changesOthers && 'put people, seats and house styles as they were then',
  ].filter((part) => part !== false)
  if (parts.length === 0) return 'Everything is now as it is in this copy.'
  return `Restoring everything would ${nameList(parts, 'and')}.`
}

/** Whether there is anything to restore. */
export function isAsNow(difference: CopyDifference | null): boolean {
  if (difference === null) return false
  const { goingMeetings, comingMeetings, changedMeetings, changesOthers } = difference
  return goingMeetings + comingMeetings + changedMeetings === 0 && !changesOthers
}

/** What restoring one meeting would change. */
export function meetingChangeWords(stands: ListedMeeting['stands']): string {
  switch (stands) {
    case 'same':
      return 'This meeting is now as it is in the copy.'
    case 'different':
      return 'Its agenda, attendance, motions, actions and notes are put as they were then; what was changed in it since goes. Other meetings stay as they are.'
    case 'missing now':
      return 'It comes back with its agenda, attendance, motions, actions and notes, and with its committee and people where those are gone. All else stays as it is.'
    case 'unknown':
      return 'Its agenda, attendance, motions, actions and notes are put as they were then. Other meetings stay as they are.'
  }
}

/** Why nothing was restored. Whatever the reason, nothing was changed. */
export function notRestoredWords(why: WhyNotRestored): string {
  switch (why) {
    case 'not all is saved':
      return 'Nothing was restored: what you did last is not yet saved in both places. Wait until the line at the foot says “Saved”, and try again.'
    case 'no copy of now':
      return 'Nothing was restored: no copy of everything as it is now could be written first. Is the disk full?'
    case 'locked':
      return 'Nothing was restored: the record of this meeting is approved, and stays as it is. Go back to a draft first.'
    case 'not written':
      return 'Nothing was restored: it could not be written. Is the disk full? Everything is as it was.'
    case 'damaged':
    case 'newer':
    case 'gone':
    case 'failed':
    case 'unknown form':
      return `Nothing was restored. ${troubleWords(why)}`
  }
}

function itOrThey(count: number): string {
  return count === 1 ? 'it was' : 'they were'
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}
