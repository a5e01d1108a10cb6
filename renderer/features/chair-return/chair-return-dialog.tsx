import { Button, makeStyles, Spinner } from '@fluentui/react-components'
import { closeDialog } from '../../session/session.ts'
import { DialogFrame } from '../../ui/dialog-frame.tsx'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { FoundInFile } from './found-in-file.tsx'
import { type ReturnState, useChairReturn } from './use-chair-return.ts'

/** The Word file that the chair sent comes in as suggestions and comments. */
export function ChairReturnDialog() {
  const styles = useStyles()
  const { state, trouble, choose, take } = useChairReturn()
  const isWorking = state.kind === 'reading' || state.kind === 'taking'
  const isFound = state.kind === 'found' || state.kind === 'taking'
  const goOn = () => (isFound ? take() : choose())
  const close = () => !isWorking && closeDialog()
  return (
    <DialogFrame
      title="Open what the chair sent"
      actions={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={isWorking}>
            {confirmWords(state)}
          </Button>
          {state.kind === 'found' && <Button onClick={choose}>Another file…</Button>}
          <Button disabledFocusable={isWorking} onClick={close}>
            Cancel
          </Button>
        </>
      }
      onSubmit={() => !isWorking && goOn()}
      onClose={close}
    >
      {isFound ? <FoundInFile found={state} /> : <p className={styles.words}>{INTRODUCTION}</p>}
      {isWorking && <Spinner size="tiny" labelPosition="after" label={WORKING[state.kind]} />}
      <TroubleBar sentence={trouble} />
    </DialogFrame>
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

const useStyles = makeStyles({ words: { margin: 0 } })
