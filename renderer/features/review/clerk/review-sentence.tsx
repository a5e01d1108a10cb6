import { makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import type { MarginEntry } from '../margin/entries.ts'
import { leftSentence, reviewSentence } from './review-words.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly records: ReviewRecords
  readonly entries: readonly MarginEntry[]
}

/** Where the notes stand with the chair, what the chair wrote with them, and what is left to decide. */
export function ReviewSentence({ snapshot, records: { reviews, versions }, entries }: Props) {
  const styles = useStyles()
  const last = reviews.at(-1)
  if (last === undefined)
    return <>The {snapshot.committee.recordCalled.toLowerCase()} have not been with the chair yet.</>
  const version = versions.find(({ id }) => id === last.versionId)
  const note = last.state.is === 'returned' ? last.state.note.trim() : ''
  return (
    <>
      {reviewSentence(last, version)} {last.state.is === 'returned' && leftSentence(entries)}
      {note !== '' && (
        <p className={styles.note}>
          {last.reviewer} writes: <q>{note}</q>
        </p>
      )}
    </>
  )
}

const useStyles = makeStyles({
  note: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
})
