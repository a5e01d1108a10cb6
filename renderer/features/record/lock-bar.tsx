import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { lockSentence } from '../../../shared/wording/refusals.ts'
import { openDialog } from '../../session/session.ts'

/** Says of a record that is approved, or further, that nothing of it can be changed; nothing of another one. */
export function LockBar({ meeting }: { readonly meeting: Pick<Meeting, 'id' | 'state'> }) {
  const { id, state } = meeting
  if (!isLocked(state)) return null
  return (
    <MessageBar intent="info">
      <MessageBarBody>{lockSentence(state)}</MessageBarBody>
      {state !== 'confirmed' && (
        <MessageBarActions>
          <Button onClick={() => openDialog({ kind: 'go back', meetingId: id, to: 'draft' })}>
            Go back to a draft…
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
