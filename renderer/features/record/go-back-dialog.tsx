import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import { clerkOf } from '../../../shared/domain/record/who.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import { stateName } from '../../../shared/wording/meeting-states.ts'
import { useData } from '../../data/data-context.tsx'
import { goBack } from '../../data/record/move-record.ts'
import { TextField } from '../../ui/text-field.tsx'
import { RecordDialogFrame } from './record-dialog.tsx'
import { useAsking } from './use-asking.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly to: MeetingState }

/** Goes back to an earlier state, for a reason that stands in the history. */
export function GoBackDialog({ snapshot, to }: Props) {
  const data = useData()
  const [reason, setReason] = useState('')
  const { asking, doIt } = useAsking()
  const by = clerkOf(snapshot.committee)
  const onConfirm = () =>
    doIt(async () => {
      const outcome = await goBack(data, snapshot, { to, reason, by })
      return outcome.kind === 'done' ? { ...outcome, says: `Back to “${stateName(to)}”.` } : outcome
    })
  return (
    <RecordDialogFrame
      title={`Go back to “${stateName(to)}”`}
      confirm="Go back"
      canConfirm={reason.trim() !== ''}
      asking={asking}
      onConfirm={onConfirm}
    >
      <TextField
        label="Reason"
        required
        autoFocus
        lines={3}
        value={reason}
        hint="It stands in the history of the record."
        onChange={setReason}
      />
      {isLocked(snapshot.meeting.state) && !isLocked(to) && (
        <span>The approved copy is kept. What you change from then on needs an approval of its own.</span>
      )}
      {snapshot.meeting.state === 'with the chair' && (
        <span>The review ends. What the chair has suggested so far and not sent back is not taken in.</span>
      )}
    </RecordDialogFrame>
  )
}
