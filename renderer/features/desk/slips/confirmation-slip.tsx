import { Checkbox, makeStyles } from '@fluentui/react-components'
import { CONFIRMATION_FORMS } from '../../../../shared/records/house-style.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useConfirmation } from './use-confirmation.ts'

type Props = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/** The record of the last meeting is confirmed, in the committee's own form. */
export function ConfirmationSlip(props: Props) {
  const styles = useStyles()
  const { written, dayShown, change, isDayRead, lead, formName, confirm } = useConfirmation(props)
  const forms = CONFIRMATION_FORMS.map((value) => ({ value, label: formName(value) }))
  return (
    <SlipFrame
      title="Confirmation"
      confirm="Write the resolution"
      canConfirm={lead !== undefined}
      onConfirm={confirm}
    >
      <TextField
        label="Meeting held on"
        value={dayShown}
        onChange={(day) => change({ day })}
        autoFocus
        {...(isDayRead ? {} : { fault: 'A day such as 4/7/2024' })}
      />
      <TextField
        label="Subject to"
        hint="Empty for none; such as: the addition of Mr Rivers’s apologies"
        value={written.subjectTo}
        onChange={(subjectTo) => change({ subjectTo })}
      />
      <ChoiceField label="Form" choices={forms} value={written.form} onChange={(form) => change({ form })} />
      <p className={styles.words} role="status" aria-label="The resolution">
        {lead === undefined ? '' : `RESOLVED ${lead}`}
      </p>
      <Checkbox
        label="Keep this form for the committee"
        checked={written.isKept}
        onChange={(_, data) => change({ isKept: data.checked === true })}
      />
    </SlipFrame>
  )
}

const useStyles = makeStyles({ words: { flexBasis: '100%', margin: 0 } })
