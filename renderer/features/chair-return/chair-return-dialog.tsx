import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
} from '@fluentui/react-components'
import { closeDialog } from '../../session/session.ts'
import { FoundInFile } from './found-in-file.tsx'
import { type ReturnState, useChairReturn } from './use-chair-return.ts'

/** The Word file that the chair sent comes in as suggestions and comments. */
export function ChairReturnDialog() {
  const styles = useStyles()
  const { state, trouble, choose, take } = useChairReturn()
  const isWorking = state.kind === 'reading' || state.kind === 'taking'
  const isFound = state.kind === 'found' || state.kind === 'taking'
  return (
    <Dialog open modalType="modal" onOpenChange={(_, data) => !data.open && !isWorking && closeDialog()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Open what the chair sent</DialogTitle>
          <DialogContent className={styles.content}>
            {isFound ? <FoundInFile found={state} /> : <p className={styles.words}>{INTRODUCTION}</p>}
            {isWorking && <Spinner size="tiny" labelPosition="after" label={WORKING[state.kind]} />}
            {trouble !== null && (
              <MessageBar intent="error" layout="multiline" role="alert">
                <MessageBarBody>{trouble}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabledFocusable={isWorking}
              onClick={() => !isWorking && (isFound ? take() : choose())}
            >
              {confirmWords(state)}
            </Button>
            {state.kind === 'found' && <Button onClick={choose}>Another file…</Button>}
            <Button disabledFocusable={isWorking} onClick={() => !isWorking && closeDialog()}>
              Cancel
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const INTRODUCTION =
  'Choose the Word file that came back from the chair. You see what it holds before anything is changed.'

const WORKING = { reading: 'Reading the file…', taking: 'Bringing it in…' } as const

function confirmWords({ kind }: ReturnState): string {
  switch (kind) {
    case 'choosing':
    case 'reading':
      return 'Choose a file…'
    case 'found':
    case 'taking':
      return 'Bring it in'
  }
}

const useStyles = makeStyles({
  content: { display: 'grid', gap: '16px', paddingBlock: '8px' },
  words: { margin: 0 },
})
