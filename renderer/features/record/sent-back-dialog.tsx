import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { clerkOf } from '../../../shared/domain/record/who.ts'
import { useData } from '../../data/data-context.tsx'
import { sentBack } from '../../data/record/move-record.ts'
import { TextField } from '../../ui/text-field.tsx'
import { RecordDialogFrame } from './record-dialog.tsx'
import { useAsking } from './use-asking.ts'

/** Records that the chair has sent the record back with a word and nothing else. */
export function SentBackDialog({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const data = useData()
  const [note, setNote] = useState('')
  const { asking, doIt } = useAsking()
  const by = clerkOf(snapshot.committee)
  const onConfirm = () =>
    doIt(async () => {
      const outcome = await sentBack(data, snapshot, { note, by })
      return outcome.kind === 'done' ? { ...outcome, says: 'Back from the chair, as a draft.' } : outcome
    })
  return (
    <RecordDialogFrame
      title="Record that the chair has sent it back"
      confirm="Sent back"
      canConfirm={note.trim() !== ''}
      asking={asking}
      onConfirm={onConfirm}
    >
      <TextField
        label="What the chair said"
        required
        autoFocus
        lines={3}
        value={note}
        hint="Such as on the telephone. Where the chair sent a file, open that instead."
        onChange={setNote}
      />
    </RecordDialogFrame>
  )
}
