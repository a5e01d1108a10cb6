import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { Paper } from '../../../../shared/records/paper.ts'
import { NotesOfPreview } from './notes-of-preview.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import { WordPreview } from './word-preview.tsx'

type Props = { readonly paper: Paper; readonly title: string; readonly onClose: () => void }

/** A look at a paper, without leaving the agenda. */
export function PaperPreview({ paper, title, onClose }: Props) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle
            action={
              <DialogTrigger action="close">
                <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} />
              </DialogTrigger>
            }
          >
            {title}
          </DialogTitle>
          <DialogContent className={styles.content}>
            <Shown paper={paper} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Shown({ paper: { source } }: { readonly paper: Paper }) {
  if (source.kind === 'notesOf') return <NotesOfPreview meetingId={source.meetingId} />
  return source.kindOfFile === 'pdf' ? <PdfPreview hash={source.hash} /> : <WordPreview hash={source.hash} />
}

const useStyles = makeStyles({
  surface: { width: 'min(880px, 94vw)', maxWidth: 'none' },
  body: { height: '82vh' },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', overflow: 'hidden' },
})
