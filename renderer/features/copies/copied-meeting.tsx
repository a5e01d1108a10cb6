import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowCounterclockwiseRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { notesDocument } from '../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { ListedMeeting } from '../../../shared/ipc/copy-channels.ts'
import { readCopiedMeeting } from '../../data/copy-access.ts'
import { DocumentPreview } from '../../preview/document-preview.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { troubleWords } from './copy-words.ts'
import { useAsked } from './use-asked.ts'

type Props = {
  readonly bridge: Bridge
  readonly copy: number
  readonly meeting: ListedMeeting
  readonly name: string
  readonly onRestore: () => void
}

/** A meeting as it was, drawn from the blocks that the export of that day would have been written from. */
export function CopiedMeeting({ bridge, copy, meeting, name, onRestore }: Props) {
  const styles = useStyles()
  const found = useAsked(`${copy} ${meeting.id}`, () => readCopiedMeeting(bridge, copy, meeting.id))
  return (
    <div className={styles.part}>
      <div className={styles.top}>
        <h3 className={styles.heading}>{name}</h3>
        {found?.kind === 'meeting' && meeting.stands !== 'same' && (
          <Button icon={<ArrowCounterclockwiseRegular />} onClick={onRestore}>
            Restore this meeting…
          </Button>
        )}
      </div>
      <TroubleBar sentence={found?.kind === 'unusable' ? troubleWords(found.trouble) : null} />
      {found?.kind === 'meeting' && <Sheet snapshot={found.snapshot} />}
    </div>
  )
}

function Sheet({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const styles = useStyles()
  const document = useMemo(() => notesDocument(snapshot, 'clean'), [snapshot])
  return (
    <ScrollRegion className={styles.sheet} label="The meeting as it was">
      <DocumentPreview document={document} />
    </ScrollRegion>
  )
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minHeight: 0, minWidth: 0 },
  top: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px 16px', minHeight: '32px' },
  heading: { flex: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  sheet: {
    flex: 1,
    minHeight: '200px',
    padding: '12px',
    marginBottom: '16px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
})
