import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { readyValue } from '../../../data/ready-value.ts'
import { useCommittees } from '../../../data/use-queries.ts'
import { closeDialog } from '../../../session/session.ts'
import { DialogFrame } from '../../../ui/dialog-frame.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { TroubleBar } from '../../../ui/trouble-bar.tsx'
import { FoundBackup } from './found-backup.tsx'
import { type OpenState, useOpenBackup } from './use-open-backup.ts'
import { Working } from './working.tsx'

/** Everything comes from a file of another computer, or of an earlier day, in the place of what is here. */
export function OpenBackupDialog() {
  const styles = useStyles()
  const [passphrase, setPassphrase] = useState('')
  const isAnythingHere = (readyValue(useCommittees()) ?? []).length > 0
  const { state, trouble, share, choose, look, take, stop } = useOpenBackup()
  const isWorking = state.kind === 'looking' || state.kind === 'taking'
  const goOn = () => {
    if (state.kind === 'choosing') choose()
    else if (state.kind === 'chosen' && passphrase !== '') look(passphrase)
    else take()
  }
  return (
    <DialogFrame
      title="Open a backup"
      actions={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={isWorking}>
            {confirmWords(state, isAnythingHere)}
          </Button>
          {state.kind === 'chosen' && <Button onClick={choose}>Another file…</Button>}
          {isWorking ? <Button onClick={stop}>Stop</Button> : <Button onClick={closeDialog}>Cancel</Button>}
        </>
      }
      onSubmit={goOn}
      onClose={() => !isWorking && closeDialog()}
    >
      {state.kind === 'choosing' ? (
        <p className={styles.words}>{INTRODUCTION}</p>
      ) : (
        <p className={styles.words}>
          {state.fileName} in {state.folderName}
        </p>
      )}
      {(state.kind === 'chosen' || (state.kind === 'looking' && state.isLocked)) && (
        <SecretField
          label="Passphrase"
          hint="The one that was chosen when the file, or the second folder, was made."
          autoFocus
          value={passphrase}
          onChange={setPassphrase}
        />
      )}
      {(state.kind === 'found' || state.kind === 'taking') && (
        <FoundBackup summary={state.summary} isLocked={state.isLocked} isAnythingHere={isAnythingHere} />
      )}
      {isWorking && <Working label={WORKING[state.kind]} share={share} />}
      <TroubleBar sentence={trouble} />
    </DialogFrame>
  )
}

const INTRODUCTION =
  'Choose the file that was saved on the other computer, a daily copy from a second folder, or the records beside a copy (“… (records).txt”). You see what it holds before anything is changed.'

const WORKING = {
  looking: 'Opening the file and reading it to its end…',
  taking: 'Copying what is here, then taking the backup over…',
} as const

function confirmWords(state: OpenState, isAnythingHere: boolean): string {
  switch (state.kind) {
    case 'choosing':
      return 'Choose a file…'
    case 'chosen':
    case 'looking':
      return 'Open'
    case 'found':
    case 'taking':
      return isAnythingHere ? 'Replace everything' : 'Take it over'
  }
}

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
})
