import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { clerkOf } from '../../../shared/domain/record/who.ts'
import { useData } from '../../data/data-context.tsx'
import { publish } from '../../data/record/move-record.ts'
import { TextField } from '../../ui/text-field.tsx'
import { RecordDialogFrame } from './record-dialog.tsx'
import { useAsking } from './use-asking.ts'

/** Records that the approved copy was published. */
export function PublishDialog({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const data = useData()
  const [by, setBy] = useState(clerkOf(snapshot.committee))
  const { asking, doIt } = useAsking()
  const called = snapshot.committee.recordCalled.toLowerCase()
  const onConfirm = () =>
    doIt(async () => {
      const outcome = await publish(data, snapshot, { by: by.trim() })
      return outcome.kind === 'done' ? { ...outcome, says: `The ${called} are published.` } : outcome
    })
  return (
    <RecordDialogFrame
      title={`Record that the ${called} are published`}
      confirm="Published"
      canConfirm={by.trim() !== ''}
      asking={asking}
      onConfirm={onConfirm}
    >
      <span>
        Export the approved copy and put it where the council publishes. Until the next meeting has confirmed
        it, its file name says “subject to confirmation”.
      </span>
      <TextField label="Published by" required autoFocus value={by} onChange={setBy} />
    </RecordDialogFrame>
  )
}
