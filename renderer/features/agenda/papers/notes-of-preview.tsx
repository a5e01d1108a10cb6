import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import { notesDocument } from '../../../../shared/documents/notes.ts'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { useMeetingSnapshot } from '../../../data/use-queries.ts'
import { DocumentPreview } from '../../../preview/document-preview.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'

/** The notes of another meeting as they stand now. */
export function NotesOfPreview({ meetingId }: { readonly meetingId: MeetingId }) {
  const styles = useStyles()
  const live = useMeetingSnapshot(meetingId)
  const snapshot = readyValue(live)
  const document = useMemo(
    () => (snapshot === undefined ? null : notesDocument(snapshot, 'clean')),
    [snapshot],
  )
  if (document === null)
    return live.kind === 'ready' ? <p>That meeting was deleted. Remove this paper, or add the file.</p> : null
  return (
    <ScrollRegion className={styles.sheet} label="The notes as they will print">
      <DocumentPreview document={document} />
    </ScrollRegion>
  )
}

const useStyles = makeStyles({
  sheet: { flex: 1, overflow: 'auto', padding: '12px', backgroundColor: tokens.colorNeutralBackground3 },
})
