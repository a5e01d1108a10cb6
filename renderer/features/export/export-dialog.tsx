import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DocumentArrowRightRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import { type Finding, stopsExport } from '../../../shared/checks/finding.ts'
import { notesFindings } from '../../../shared/checks/notes-checks.ts'
import { numberFindings } from '../../../shared/checks/number-checks.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { type NumberLedger, troublesOf } from '../../../shared/domain/numbers/number-ledger.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useNumberLedger } from '../../data/use-queries.ts'
import { NotesPreview } from '../../preview/notes-preview.tsx'
import { closeDialog } from '../../session/session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { Findings } from './findings.tsx'
import { useExport } from './use-export.ts'

type Props = { readonly snapshot: MeetingSnapshot }

const STATUSES = [
  { value: 'draft', label: 'Draft, with a DRAFT watermark' },
  { value: 'clean', label: 'Clean' },
] as const

/** What leaves as Word, seen before it does; what is wrong with it; and what became of it. */
export function ExportDialog({ snapshot }: Props) {
  const styles = useStyles()
  const [status, setStatus] = useState<NotesDocument['status']>('draft')
  const document = useMemo(() => notesDocument(snapshot, status), [snapshot, status])
  const ledger = readyValue(useNumberLedger(snapshot.committee.id))
  const findings = useMemo(() => findingsOf(snapshot, ledger), [snapshot, ledger])
  const { state, save, saveAgain, open, showInFolder, cancel } = useExport(snapshot.meeting.id, status)
  const canSave = !findings.some((it) => stopsExport(it, status)) && state.kind !== 'writing'
  const word = snapshot.committee.recordCalled.toLowerCase()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && closeDialog()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>Export the {word} to Word</DialogTitle>
          <DialogContent className={styles.content}>
            <div className={styles.settings}>
              <ChoiceField label="Which" value={status} choices={STATUSES} onChange={setStatus} />
              <Findings findings={findings} meetingId={snapshot.meeting.id} />
              <ExportOutcome
                state={state}
                onAgain={saveAgain}
                onElsewhere={save}
                onOpen={open}
                onShow={showInFolder}
              />
            </div>
            <ScrollRegion className={styles.preview} label="Preview of the document">
              <NotesPreview document={document} />
            </ScrollRegion>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              icon={<DocumentArrowRightRegular />}
              disabledFocusable={!canSave}
              onClick={() => canSave && save()}
            >
              Save as Word…
            </Button>
            {state.kind === 'writing' && <Button onClick={cancel}>Stop</Button>}
            <Button onClick={closeDialog}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function findingsOf(snapshot: MeetingSnapshot, ledger: NumberLedger | undefined): readonly Finding[] {
  const troubles = ledger === undefined ? [] : troublesOf(ledger, snapshot.meeting.id)
  return [...notesFindings(snapshot), ...numberFindings(troubles)]
}

const useStyles = makeStyles({
  surface: { width: 'min(1080px, 94vw)', maxWidth: 'none' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)',
    gap: '20px',
    minHeight: 'min(520px, 60vh)',
    '@media (max-width: 760px)': { gridTemplateColumns: '1fr' },
  },
  settings: { display: 'flex', flexDirection: 'column', gap: '16px' },
  preview: {
    maxHeight: '68vh',
    padding: '12px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})
