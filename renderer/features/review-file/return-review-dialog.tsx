import { makeStyles, Spinner } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReviewId } from '../../../shared/records/ids.ts'
import type { Verdict } from '../../../shared/records/review.ts'
import { useData } from '../../data/data-context.tsx'
import { returnReview } from '../../data/return-review.ts'
import { isUsable, NewPassphraseFields, NO_PASSPHRASE } from '../../passphrase/new-passphrase.tsx'
import { closeDialog, sayLastingly } from '../../session/session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TroubleBar } from '../../ui/trouble-bar.tsx'

const VERDICT_CHOICES = [
  { value: 'approved', label: 'Approved' },
  { value: 'sent back', label: 'Sent back for changes' },
] as const satisfies readonly { readonly value: Verdict; readonly label: string }[]
type Choice = (typeof VERDICT_CHOICES)[number]['value']

/** The chair ends a review: approved or not, a few words, and a file for the clerk. */
export function ReturnReviewDialog({ reviewId }: { readonly reviewId: ReviewId }) {
  const styles = useStyles()
  const data = useData()
  const [verdict, setVerdict] = useState<Choice | null>(null)
  const [note, setNote] = useState('')
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const [isWriting, setWriting] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const write = async (said: Verdict) => {
    setTrouble(null)
    setWriting(true)
    const written = await returnReview(data, { reviewId, verdict: said, note, passphrase: passphrase.first })
    setWriting(false)
    if (written.kind === 'not written') setTrouble(written.sentence)
    if (written.kind !== 'written') return
    closeDialog()
    sayLastingly(
      `“${written.fileName}” is in ${written.folderName}. Send it to the clerk, and tell them the passphrase by another way.`,
    )
  }
  return (
    <FormDialog
      title="Return the notes"
      confirm="Write the file…"
      canConfirm={!isWriting && verdict !== null && isUsable(passphrase)}
      onConfirm={() => verdict !== null && void write(verdict)}
      onCancel={() => !isWriting && closeDialog()}
    >
      <ChoiceField label="The notes are" value={verdict} choices={VERDICT_CHOICES} onChange={setVerdict} />
      <TextField label="A few words for the clerk" lines={3} value={note} onChange={setNote} />
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} autoFocus={false} />
      <p className={styles.words}>{PASSPHRASE_WORDS}</p>
      {isWriting && (
        <Spinner size="tiny" label="Writing the file, and reading it back…" labelPosition="after" />
      )}
      <TroubleBar sentence={trouble} />
    </FormDialog>
  )
}

const PASSPHRASE_WORDS =
  'The passphrase with which you opened the clerk’s file is the simplest: the clerk knows it. Your changes stay here as well.'

const useStyles = makeStyles({ words: { margin: 0 } })
