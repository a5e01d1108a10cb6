import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { readyValue } from '../../data/ready-value.ts'
import { documentOfVersion } from '../../data/record/record-queries.ts'
import { useConfirmedRecord } from '../../data/record/use-confirmation-queries.ts'
import { useCorrectionRemarks } from '../../data/record/use-correction-remarks.ts'
import { useApprovedCopy } from '../../data/record/use-record-queries.ts'
import { DocumentPreview } from '../../preview/document-preview.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { approvedWords } from './version-words.ts'

type Props = Pick<MeetingSnapshot, 'meeting' | 'committee'>

/**
 * The record as it was approved, in the place of the desk: from then on it is read and not written. What was put right
 * in it since is said at its paragraphs.
 */
export function ApprovedNotes({ meeting, committee }: Props) {
  const styles = useStyles()
  const copy = readyValue(useApprovedCopy(meeting.id)) ?? undefined
  const signed = readyValue(useConfirmedRecord(meeting.id))?.document
  const approved = useMemo(() => (copy === undefined ? null : documentOfVersion(copy)), [copy])
  const document = signed ?? approved
  const remarks = useCorrectionRemarks({ meeting, committee })
  if (copy === undefined || document === null) return null
  return (
    <main className={styles.page}>
      <p className={styles.words}>{approvedWords(copy)}</p>
      <ScrollRegion className={styles.sheet} label="The approved copy">
        <DocumentPreview document={document} remarks={remarks} />
      </ScrollRegion>
    </main>
  )
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  words: { margin: 0, padding: '8px 16px' },
  sheet: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
})
