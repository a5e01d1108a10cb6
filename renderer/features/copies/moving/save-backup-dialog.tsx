import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { isUsable, NewPassphraseFields, NO_PASSPHRASE } from '../../../passphrase/new-passphrase.tsx'
import { NOBODY_CAN_RECOVER } from '../../../passphrase/passphrase-words.ts'
import { closeDialog } from '../../../session/session.ts'
import { DialogFrame } from '../../../ui/dialog-frame.tsx'
import { TroubleBar } from '../../../ui/trouble-bar.tsx'
import { type SaveState, useSaveBackup } from './use-save-backup.ts'
import { Working } from './working.tsx'

/** Everything goes into one file, for another computer or a safe place; only the passphrase opens it. */
export function SaveBackupDialog() {
  const styles = useStyles()
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const { state, share, save, stop } = useSaveBackup()
  const isWorking = state.kind === 'working'
  const canSave = !isWorking && isUsable(passphrase)
  return (
    <DialogFrame
      title="Save a backup"
      actions={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={!canSave}>
            Save…
          </Button>
          {isWorking ? (
            <Button onClick={stop}>Stop</Button>
          ) : (
            <Button onClick={closeDialog}>{state.kind === 'saved' ? 'Close' : 'Cancel'}</Button>
          )}
        </>
      }
      onSubmit={() => canSave && save(passphrase.first)}
      onClose={() => !isWorking && closeDialog()}
    >
      <p className={styles.words}>
        All committees, meetings, notes and papers go into one locked file, restricted items too. On another
        computer choose “Open a backup” there, this file, and the same passphrase.
      </p>
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} />
      <p className={styles.words}>{NOBODY_CAN_RECOVER}</p>
      {isWorking && <Working label="Writing everything, and reading it back…" share={share} />}
      <Outcome state={state} />
    </DialogFrame>
  )
}

function Outcome({ state }: { readonly state: SaveState }) {
  switch (state.kind) {
    case 'asking':
    case 'working':
      return null
    case 'saved':
      return (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            Saved as {state.fileName} in {state.folderName}. It was read back, and every byte is as it was
            meant.
          </MessageBarBody>
        </MessageBar>
      )
    case 'told':
      return <TroubleBar sentence={state.sentence} />
  }
}

const useStyles = makeStyles({
  words: { margin: 0 },
})
