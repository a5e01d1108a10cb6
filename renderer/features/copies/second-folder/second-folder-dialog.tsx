import { Button, makeStyles, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import { useData } from '../../../data/data-context.tsx'
import { useSecondFolder } from '../../../data/use-second-folder.ts'
import { isUsable, NewPassphraseFields, NO_PASSPHRASE } from '../../../passphrase/new-passphrase.tsx'
import { NOBODY_CAN_RECOVER } from '../../../passphrase/passphrase-words.ts'
import { closeDialog } from '../../../session/session.ts'
import { DialogFrame } from '../../../ui/dialog-frame.tsx'
import { TroubleBar } from '../../../ui/trouble-bar.tsx'
import { adviceWords, folderWords } from './folder-words.ts'
import { useChooseFolder } from './use-choose-folder.ts'

/** A folder of the clerk's choice gets a locked copy of everything each day: how it stands, and which it is. */
export function SecondFolderDialog() {
  const styles = useStyles()
  const { now } = useData()
  const folder = useSecondFolder()
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [isChoosing, setChoosing] = useState(false)
  const { isWorking, trouble, choose, copy, forget } = useChooseFolder()
  if (folder === null) return null
  const asks = folder.kind === 'none' || isChoosing
  const canChoose = !isWorking && isUsable(passphrase)
  const chooseThenShow = async () => {
    if (!(await choose(passphrase.first))) return
    setPassphrase(NO_PASSPHRASE)
    setChoosing(false)
  }
  const goOn = () => {
    if (asks && canChoose) void chooseThenShow()
    else if (!asks && !isWorking) copy()
  }
  return (
    <DialogFrame
      title="Second folder"
      actions={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={asks ? !canChoose : isWorking}>
            {asks ? 'Choose a folder…' : 'Copy now'}
          </Button>
          {!asks && <Button onClick={() => setChoosing(true)}>Choose another…</Button>}
          {!asks && <Button onClick={forget}>Copy there no more</Button>}
          <Button onClick={closeDialog}>Close</Button>
        </>
      }
      onSubmit={goOn}
      onClose={closeDialog}
    >
      <p className={styles.words} role="status">
        {folderWords(folder, now())}
      </p>
      <p className={styles.words}>{asks ? WHAT_IT_IS : HOW_TO_GO_BACK}</p>
      {asks && <NewPassphraseFields value={passphrase} onChange={setPassphrase} />}
      {asks && <p className={styles.words}>{NOBODY_CAN_RECOVER}</p>}
      {isWorking && <Spinner size="tiny" label="Copying everything…" labelPosition="after" />}
      <TroubleBar sentence={trouble ?? adviceWords(folder)} />
    </DialogFrame>
  )
}

const WHAT_IT_IS =
  'A folder on a network drive or a stick gets a locked copy of everything each day, and when you close Minutebook. You choose a passphrase once; you need it only to open the copies, on this computer or on another one.'
const HOW_TO_GO_BACK =
  'If this computer is lost: on another one choose “Open a backup”, the newest file in this folder, and your passphrase. The file “Minutebook key” must stay beside the copies. Older copies are thinned out, as the safety copies on this computer are.'

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: 'anywhere' },
})
