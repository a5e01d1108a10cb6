import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentArrowRightRegular } from '@fluentui/react-icons'
import { memo, useState } from 'react'
import { stopsExport } from '../../../shared/checks/finding.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { DocumentPreview } from '../../preview/document-preview.tsx'
import { closeDialog } from '../../session/session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { WideDialog } from '../../ui/wide-dialog.tsx'
import { ExportChoices } from './export-choices.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { type ExportChoice, exportedOf, fileTypeOf, isPack } from './exported.ts'
import { Findings } from './findings.tsx'
import { useExport } from './use-export.ts'
import { useExported } from './use-exported.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** Not drawn again for each page of a pack that is ready. */
const Preview = memo(DocumentPreview)

/** What leaves as a file, seen before it does; what is wrong with it; and what became of it. */
export function ExportDialog({ snapshot }: Props) {
  const styles = useStyles()
  const [choice, setChoice] = useState<ExportChoice>({ status: 'draft', edition: 'public', form: 'word' })
  const { what, setWhat, copy, document, findings } = useExported(snapshot, choice)
  const { state, anew, save, saveAgain, open, showInFolder, cancel } = useExport(
    snapshot.meeting.id,
    what,
    choice,
  )
  const kind = fileTypeOf(what, choice) === 'pdf' ? 'PDF' : 'Word'
  const canSave =
    !findings.some((it) => stopsExport(it, isPack(what) ? 'clean' : choice.status)) &&
    state.kind !== 'writing'
  return (
    <WideDialog
      title={`Export the ${what === 'notes' ? snapshot.committee.recordCalled.toLowerCase() : what} to ${kind}`}
      className={styles.content}
      actions={
        <>
          <Button
            appearance="primary"
            icon={<DocumentArrowRightRegular />}
            disabledFocusable={!canSave}
            onClick={() => canSave && save()}
          >
            Save as {kind}…
          </Button>
          {state.kind === 'writing' && <Button onClick={cancel}>Stop</Button>}
          <Button onClick={closeDialog}>Close</Button>
        </>
      }
      onClose={closeDialog}
    >
      <div className={styles.settings}>
        <ChoiceField label="Document" value={what} choices={exportedOf(snapshot)} onChange={anew(setWhat)} />
        <ExportChoices
          what={what}
          copy={copy}
          choice={choice}
          onChange={anew((change) => setChoice({ ...choice, ...change }))}
        />
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
        <Preview document={document} />
      </ScrollRegion>
    </WideDialog>
  )
}

const useStyles = makeStyles({
  content: { gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)', minHeight: 'min(520px, 60vh)' },
  settings: { display: 'flex', flexDirection: 'column', gap: '16px' },
  preview: {
    maxHeight: '68vh',
    padding: '12px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
})
