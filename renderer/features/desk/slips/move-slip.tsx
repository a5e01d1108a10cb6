import { Checkbox } from '@fluentui/react-components'
import { MOVE_MOMENTS } from '../../../../shared/records/attendance.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { type MoveSlipOptions, useMoveSlip } from './use-move-slip.ts'
import { WhoField } from './who-field.tsx'
import { WrittenBox } from './written-box.tsx'

const WORDS = {
  joined: { title: 'Somebody joins the meeting', confirm: 'Joined' },
  left: { title: 'Somebody leaves the meeting', confirm: 'Left' },
} as const

const MOMENTS = MOVE_MOMENTS.map((value) => ({ value, label: value }))

/** An arrival or a departure at the item in hand: a name and Enter; the time is now until it is changed. */
export function MoveSlip(props: MoveSlipOptions) {
  const { move, current } = props
  const slip = useMoveSlip(props)
  return (
    <SlipFrame {...WORDS[move]} canConfirm={slip.canConfirm} onConfirm={slip.confirm}>
      <WhoField people={slip.people} person={slip.person} onChange={slip.setPerson} />
      <TextField label="Time" value={slip.time} onChange={slip.setTime} fault={slip.timeFault} />
      <ChoiceField
        label={`Item ${current.code}`}
        choices={MOMENTS}
        value={slip.when}
        onChange={slip.setWhen}
      />
      <Checkbox
        label="Because of a declared interest"
        checked={slip.forInterest}
        onChange={(_, data) => slip.setForInterest(data.checked === true)}
      />
      <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
    </SlipFrame>
  )
}
