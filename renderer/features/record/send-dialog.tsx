import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { chairOf, clerkOf } from '../../../shared/domain/record/who.ts'
import { REVIEW_WAYS, type ReviewWay } from '../../../shared/records/review.ts'
import { wayHint, wayName } from '../../../shared/wording/review-ways.ts'
import { isUsable, NewPassphraseFields, NO_PASSPHRASE } from '../../passphrase/new-passphrase.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { RecordDialogFrame } from './record-dialog.tsx'
import { useAsking } from './use-asking.ts'
import { useSend } from './use-send.ts'

/** Sends the record to the chair, in one of three ways. */
export function SendDialog({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const [way, setWay] = useState<ReviewWay>('on screen')
  const [reviewer, setReviewer] = useState(chairOf(snapshot))
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE)
  const { asking, doIt } = useAsking()
  const send = useSend(snapshot)
  const by = clerkOf(snapshot.committee)
  const called = snapshot.committee.recordCalled.toLowerCase()
  return (
    <RecordDialogFrame
      title={`Send the ${called} to the chair`}
      confirm={way === 'on screen' ? 'Send' : 'Save and send…'}
      canConfirm={reviewer.trim() !== '' && (way !== 'review file' || isUsable(passphrase))}
      asking={asking}
      onConfirm={() => doIt(() => send({ way, reviewer: reviewer.trim(), by, passphrase: passphrase.first }))}
    >
      <TextField
        label="To"
        required
        autoFocus
        value={reviewer}
        hint="Who reads and approves: whoever presided, unless you say otherwise"
        onChange={setReviewer}
      />
      <Ways way={way} onChange={setWay} />
      {way === 'review file' && (
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} autoFocus={false} />
      )}
      <span>
        The {called} as they stand are kept as a version. You can go on writing meanwhile: what comes back is
        set against it.
      </span>
    </RecordDialogFrame>
  )
}

type WaysProps = { readonly way: ReviewWay; readonly onChange: (way: ReviewWay) => void }

function Ways({ way, onChange }: WaysProps) {
  return (
    <Field label="How" hint={wayHint(way)}>
      <RadioGroup
        value={way}
        onChange={(_, { value }) => {
          const chosen = REVIEW_WAYS.find((it) => it === value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {REVIEW_WAYS.map((it) => (
          <Radio key={it} value={it} label={wayName(it)} />
        ))}
      </RadioGroup>
    </Field>
  )
}
