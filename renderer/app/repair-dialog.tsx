import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { windowClock } from '../data/clock.ts'
import { useData } from '../data/data-context.tsx'
import type { Data } from '../data/open-data.ts'
import { patienceWith } from '../data/patience.ts'
import { type Repaired, repairStore } from '../data/repair-store.ts'
import { startAgain } from '../data/start-again.ts'
import { keepPlace } from '../session/kept-place.ts'
import { closeDialog, say } from '../session/session.ts'
import { notRepairedWords } from './repair-words.ts'
import { useSaveCopy } from './use-save-copy.ts'

type NotRepaired = Extract<Repaired, { kind: 'not repaired' }>

/** Makes the records again from the safety copy, and then starts with them where the clerk was. */
export function RepairDialog() {
  const { done, failed } = useRepair()
  const saveCopy = useSaveCopy()
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {failed === null ? 'Making the records again' : 'The records could not be made again'}
          </DialogTitle>
          <DialogContent>
            {failed === null ? (
              <>
                <p>
                  Everything is taken from the safety copy into new files; the damaged ones are kept. This
                  takes some seconds, and then you go on where you are.
                </p>
                <ProgressBar aria-label="Making the records again" />
                <p role="status">{done > 0 && `${done} records so far`}</p>
              </>
            ) : (
              <p role="alert">{notRepairedWords(failed.why)}</p>
            )}
          </DialogContent>
          {failed !== null && (
            <DialogActions>
              <Button appearance="primary" onClick={saveCopy}>
                Save a copy…
              </Button>
              <Button onClick={closeDialog}>Close</Button>
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function useRepair() {
  const data = useData()
  const [done, setDone] = useState(0)
  const [failed, setFailed] = useState<NotRepaired | null>(null)
  const hasBegun = useRef(false)
  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    const end = (repaired: Repaired) => {
      switch (repaired.kind) {
        case 'made again':
          keepPlace('The records were made again from the safety copy. The damaged files are kept.')
          return startAgain(data.bridge)
        case 'well again':
          closeDialog()
          return say('The records took everything after all. Nothing had to be repaired.')
        case 'not repaired':
          return setFailed(repaired)
      }
    }
    void repairInTime(data, setDone).then(end)
  }, [data])
  return { done, failed }
}

/** The dialog says so where new records give no answer either. */
async function repairInTime(data: Data, onProgress: (done: number) => void): Promise<Repaired> {
  const { bridge, inTime } = patienceWith(data.bridge, windowClock())
  const repaired = await inTime(repairStore({ ...data, bridge }, onProgress))
  return repaired.kind === 'no answer' ? { kind: 'not repaired', why: 'no answer' } : repaired
}
