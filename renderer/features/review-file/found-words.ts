import { snapshotOfVersion } from '../../../shared/domain/record/version-content.ts'
import type { ReviewFile } from '../../../shared/domain/review-file/review-file.ts'
import type { Verdict } from '../../../shared/records/review.ts'
import { countedOrNo } from '../../../shared/wording/counts.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { momentWords } from '../../ui/moment-words.ts'

/** Of which meeting a file is: `Notes of the Kent Community Safety Partnership, Thursday, 21 November 2024, version 2`. */
export function foundTitle({ version }: Pick<ReviewFile, 'version'>): string {
  const snapshot = snapshotOfVersion(version)
  if (snapshot === null) return `Version ${version.number}`
  const { committee, meeting } = snapshot
  return `${committee.recordCalled} of the ${committee.name || 'committee'}, ${weekdayAndDate(meeting.date)}, version ${version.number}`
}

/** What a file holds, and what opening it does. */
export function foundWords(file: ReviewFile): string {
  const made = `${file.from || 'Somebody'} made this file on ${momentWords(file.made)}.`
  if (file.kind === 'review')
    return `${made} It is for ${file.review.reviewer || 'the chair'} to read, comment on and change. Nothing else in this Minutebook is touched.`
  const { state } = file.review
  const verdict = state.is === 'returned' ? verdictWords(state.verdict) : ''
  return `${made} ${verdict} It changes ${countedOrNo(file.edits.length, 'item')} and holds ${countedOrNo(file.comments.length, 'comment')}. Nothing is applied by itself: you accept or refuse each change under “Review”.`
}

/** What the chair said in the end. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'approved':
      return 'The notes are approved.'
    case 'sent back':
      return 'The notes are sent back.'
    case 'not said':
      return 'It does not say whether the notes are approved.'
  }
}
