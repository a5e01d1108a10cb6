import { useState } from 'react'
import type { Review } from '../../../../shared/records/review.ts'
import { useData } from '../../../data/data-context.tsx'
import { handBack } from '../../../data/reading-in-hand.ts'
import { say } from '../../../session/session.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'

type Props = {
  readonly review: Review
  readonly verdict: 'approved' | 'sent back'
  readonly onClose: () => void
}

/** The chair hands the notes back: what was changed becomes suggestions, and the clerk decides them. */
export function EndReadingDialog({ review, verdict, onClose }: Props) {
  const data = useData()
  const [note, setNote] = useState('')
  const end = async () => {
    const outcome = await handBack(data, { review, verdict, note: note.trim() })
    if (outcome.kind !== 'taken') return say('sentence' in outcome ? outcome.sentence : NOT_BACK)
    onClose()
    say('The notes are back with the clerk.')
  }
  return (
    <FormDialog
      title={verdict === 'approved' ? 'Approve with these changes' : 'Send back to the clerk'}
      confirm={verdict === 'approved' ? 'Approve with these changes' : 'Send back'}
      onConfirm={() => void end()}
      onCancel={onClose}
    >
      <p>
        What you changed and said goes to the clerk, who decides on each of it.
        {verdict === 'approved' && ' Your approval is recorded once they have.'}
      </p>
      <TextField label="A word to the clerk" value={note} onChange={setNote} lines={3} autoFocus />
    </FormDialog>
  )
}

const NOT_BACK =
  'What you did last is not stored, so the notes are not handed back. See what the line at the foot says, and try again.'
