import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { ListedMeeting, RestoreScope } from '../../../shared/ipc/copy-channels.ts'
import type { Restored } from '../../data/restore-copy.ts'
import { startAgain } from '../../data/start-again.ts'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import { dateWords } from './copy-words.ts'
import { meetingChangeWords, notRestoredWords } from './restore-words.ts'

/** What is to be restored, and from when. */
export type Asked = { readonly when: string; readonly scope: RestoreScope } & (
  | { readonly meeting: ListedMeeting }
  | { readonly changes: string }
)

type Props = {
  readonly bridge: Bridge
  readonly asked: Asked
  readonly restore: (label: string) => Promise<Restored>
  readonly onTell: (sentence: string, undoable: boolean) => void
  readonly onClose: () => void
}

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'restoring' }
  | { readonly kind: 'told'; readonly sentence: string }

/** What a restore would change, before it is done; and what stood in its way. */
export function RestoreDialog({ bridge, asked, restore, onTell, onClose }: Props) {
  const [state, setState] = useState<State>({ kind: 'asking' })
  const what = 'meeting' in asked ? `the meeting of ${dateWords(asked.meeting.date)}` : 'everything'
  const start = async () => {
    setState({ kind: 'restoring' })
    const restored = await restore(`restore ${what}`)
    switch (restored.kind) {
      case 'restored':
        onTell(`${capitalised(what)} is as it was on ${asked.when}.`, true)
        return onClose()
      case 'nothing to do':
        onTell('Nothing had to be restored: it is all as it was then.', false)
        return onClose()
      case 'start again':
        return startAgain(bridge)
      case 'not restored':
        return setState({ kind: 'told', sentence: notRestoredWords(restored.why) })
    }
  }
  return (
    <Dialog
      open
      modalType="modal"
      onOpenChange={(_, data) => !data.open && state.kind !== 'restoring' && onClose()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            Restore {what} as it was on {asked.when}?
          </DialogTitle>
          <DialogContent>
            <p>{'meeting' in asked ? meetingChangeWords(asked.meeting.stands) : asked.changes}</p>
            <p>
              Before that everything is copied as it is now. You can undo it at once, and go back later to the
              copy “before a restore”.
            </p>
            {state.kind === 'restoring' && (
              <Spinner size="tiny" label="Copying, then restoring…" labelPosition="after" />
            )}
            <TroubleBar sentence={state.kind === 'told' ? state.sentence : null} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={state.kind === 'restoring'}
              onClick={() => state.kind !== 'restoring' && void start()}
            >
              {state.kind === 'told' ? 'Try again' : 'Restore'}
            </Button>
            <Button disabled={state.kind === 'restoring'} onClick={onClose}>
              Cancel
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
