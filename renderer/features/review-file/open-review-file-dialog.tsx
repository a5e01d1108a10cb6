import { Button, makeStyles, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import { closeDialog } from '../../session/session.ts'
import { DialogFrame } from '../../ui/dialog-frame.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { foundTitle, foundWords } from './found-words.ts'
import { type Found, type OpenState, useOpenReviewFile } from './use-open-review-file.ts'

/** Opens a review file: for the chair, notes to read; for the clerk, what the chair returned. */
export function OpenReviewFileDialog() {
  const styles = useStyles()
  const [passphrase, setPassphrase] = useState('')
  const { state, trouble, choose, read, take, stop } = useOpenReviewFile()
  const isWorking = state.kind === 'reading' || state.kind === 'taking'
  const goOn = () => {
    if (state.kind === 'choosing') choose()
    else if (state.kind === 'chosen' && passphrase !== '') read(passphrase)
    else take()
  }
  return (
    <DialogFrame
      title="Open a review file"
      actions={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={isWorking}>
            {confirmWords(state)}
          </Button>
          {state.kind === 'chosen' && <Button onClick={choose}>Another file…</Button>}
          {state.kind === 'reading' ? (
            <Button onClick={stop}>Stop</Button>
          ) : (
            <Button disabledFocusable={isWorking} onClick={closeDialog}>
              Cancel
            </Button>
          )}
        </>
      }
      onSubmit={goOn}
      onClose={() => !isWorking && closeDialog()}
    >
      <p className={styles.words}>{state.kind === 'choosing' ? INTRODUCTION : placeWords(state)}</p>
      {(state.kind === 'chosen' || state.kind === 'reading') && (
        <SecretField
          label="Passphrase"
          hint="Whoever made the file chose it, and tells you; it is never in the file itself."
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      {(state.kind === 'found' || state.kind === 'taking') && <FoundFile found={state} />}
      {isWorking && <Spinner size="tiny" label={WORKING[state.kind]} labelPosition="after" />}
      <TroubleBar sentence={trouble} />
    </DialogFrame>
  )
}

/** What the file holds, before anything is changed. */
function FoundFile({ found }: { readonly found: Found }) {
  const styles = useStyles()
  const { file, reception } = found
  const note = file.review.state.is === 'returned' ? file.review.state.note : ''
  return (
    <>
      <p className={styles.title}>{foundTitle(file)}</p>
      <p className={styles.words}>{reception.kind === 'here already' ? HERE_ALREADY : foundWords(file)}</p>
      {note !== '' && <blockquote className={styles.note}>{note}</blockquote>}
    </>
  )
}

function placeWords({ fileName, folderName }: Exclude<OpenState, { kind: 'choosing' }>): string {
  return folderName === null ? fileName : `${fileName} in ${folderName}`
}

const INTRODUCTION =
  'Choose the file that you were sent: notes to review, or what the chair returned. You see what it holds before anything is changed.'
const HERE_ALREADY =
  'This file was opened here before. You go on where you left off; what you changed is still there.'
const WORKING = { reading: 'Opening the file and reading it to its end…', taking: 'Storing it…' } as const

function confirmWords(state: OpenState): string {
  switch (state.kind) {
    case 'choosing':
      return 'Choose a file…'
    case 'chosen':
    case 'reading':
      return 'Open'
    case 'found':
    case 'taking':
      return state.reception.kind === 'return' ? 'Take it in' : 'Start reading'
  }
}

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: '600', overflowWrap: 'anywhere' },
  note: { margin: 0, paddingInlineStart: '12px', borderLeft: '3px solid', whiteSpace: 'pre-wrap' },
})
