import { useState } from 'react'
import { useData } from '../../../data/data-context.tsx'
import { takeReturn } from '../../../data/take-return.ts'
import { say } from '../../../session/session.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Reading } from './chair-view.ts'

type Props = {
  readonly reading: Reading
  readonly verdict: 'approved' | 'sent back'
  readonly onClose: () => void
}

/** The chair hands the notes back: what was changed becomes suggestions, and the clerk decides them. */
export function EndReadingDialog({ reading: { review, edits, comments }, verdict, onClose }: Props) {
  const data = useData()
  const [note, setNote] = useState('')
  const handBack = async () => {
    onClose()
    await data.saveQueue.flush() // the last words are part of what goes back
    const outcome = await takeReturn(data, {
      review,
      edits,
      printChanges: [],
      comments,
      verdict,
      note: note.trim(),
      by: review.reviewer,
    })
    if (outcome.kind === 'not taken') say(outcome.sentence)
    else if (outcome.kind === 'taken') say(`The notes are back with the clerk.`)
  }
  return (
    <FormDialog
      title={verdict === 'approved' ? 'Approve with these changes' : 'Send back to the clerk'}
      confirm={verdict === 'approved' ? 'Approve with these changes' : 'Send back'}
      onConfirm={() => void handBack()}
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
