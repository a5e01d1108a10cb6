import { makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { usePrintedNotes } from '../../../data/record/use-confirmation-queries.ts'
import { DocumentPreview } from '../../../preview/document-preview.tsx'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'

/** The notes of another meeting: the approved ones, or as they stand now. */
export function NotesOfPreview({ meetingId }: { readonly meetingId: MeetingId }) {
  const styles = useStyles()
  const live = usePrintedNotes(meetingId)
  const document = readyValue(live)
  if (document === undefined)
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
