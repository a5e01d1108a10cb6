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
export function RestoreDialog(props: Props) {
  const { asked, onClose } = props
  const { state, start } = useRestoring(props)
  const isRestoring = state.kind === 'restoring'
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && !isRestoring && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            Restore {whatOf(asked)} as it was on {asked.when}?
          </DialogTitle>
          <DialogContent>
            <p>{'meeting' in asked ? meetingChangeWords(asked.meeting.stands) : asked.changes}</p>
            <p>
              Before that everything is copied as it is now. You can undo it at once, and go back later to the
              copy “before a restore”.
            </p>
            {isRestoring && <Spinner size="tiny" label="Copying, then restoring…" labelPosition="after" />}
            <TroubleBar sentence={state.kind === 'told' ? state.sentence : null} />
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={isRestoring}
              onClick={() => !isRestoring && void start()}
            >
              {state.kind === 'told' ? 'Try again' : 'Restore'}
            </Button>
            <Button disabled={isRestoring} onClick={onClose}>
              Cancel
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function useRestoring({ bridge, asked, restore, onTell, onClose }: Props) {
  const [state, setState] = useState<State>({ kind: 'asking' })
  const what = whatOf(asked)
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
  return { state, start }
}

function whatOf(asked: Asked): string {
  return 'meeting' in asked ? `the meeting of ${dateWords(asked.meeting.date)}` : 'everything'
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
