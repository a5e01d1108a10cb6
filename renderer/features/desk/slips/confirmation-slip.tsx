import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { CONFIRMATION_FORMS } from '../../../../shared/records/house-style.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Desk } from '../use-desk.ts'
import { whatBecomesOf } from './confirmation-words.ts'
import { CorrectionsField } from './corrections-field.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useConfirmation } from './use-confirmation.ts'
import { WrittenBox } from './written-box.tsx'

type Props = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/**
 * The record of the last meeting is confirmed, in the committee's own form and with what is put right in it (R-100,
 * R-101); one that is confirmed already is put right by a minute of its own.
 */
export function ConfirmationSlip(props: Props) {
  const styles = useStyles()
  const slip = useConfirmation(props)
  const { written, change, earlier, lead } = slip
  const isConfirmed = earlier.kind === 'confirmed'
  const becomes = whatBecomesOf(earlier, props.snapshot)
  return (
    <SlipFrame
      title={isConfirmed ? 'Correction' : 'Confirmation'}
      confirm={earlier.kind === 'to confirm' ? 'Confirm for good' : 'Write the resolution'}
      canConfirm={lead !== undefined}
      isDoubtful={earlier.kind === 'to confirm'}
      onConfirm={slip.confirm}
    >
      <TextField
        label="Meeting held on"
        value={slip.dayShown}
        onChange={(day) => change({ day })}
        autoFocus
        {...(slip.isDayRead ? {} : { fault: 'A day such as 4/7/2024' })}
      />
      {becomes !== '' && <p className={styles.becomes}>{becomes}</p>}
      {'document' in earlier ? (
        <CorrectionsField corrections={slip.corrections} />
      ) : (
        <TextField
          label="Subject to"
          hint="Empty for none; such as: the addition of Mr Rivers’s apologies"
          value={written.subjectTo}
          onChange={(subjectTo) => change({ subjectTo })}
        />
      )}
      {!isConfirmed && <FormField {...slip} />}
      <p className={styles.words} role="status" aria-label="The resolution">
        {lead === undefined ? '' : `RESOLVED ${lead}`}
      </p>
      {!isConfirmed && (
        <Checkbox
          label="Keep this form for the committee"
          checked={written.isKept}
          onChange={(_, data) => change({ isKept: data.checked === true })}
        />
      )}
      {'document' in earlier && (
        <WrittenBox isWritten={written.isWritten} onChange={(isWritten) => change({ isWritten })} />
      )}
    </SlipFrame>
  )
}

function FormField({ written, change, formName }: ReturnType<typeof useConfirmation>) {
  const forms = CONFIRMATION_FORMS.map((value) => ({ value, label: formName(value) }))
  return (
    <ChoiceField label="Form" choices={forms} value={written.form} onChange={(form) => change({ form })} />
  )
}

const useStyles = makeStyles({
  words: { flexBasis: '100%', margin: 0 },
  becomes: { flex: '1 1 320px', margin: 0, color: tokens.colorNeutralForeground2 },
})
