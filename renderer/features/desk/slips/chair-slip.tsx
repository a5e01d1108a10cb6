import { CHAIR_SPANS } from '../../../../shared/records/attendance.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { type ChairSlipOptions, useChairSlip } from './use-chair-slip.ts'
import { WhoField } from './who-field.tsx'
import { WrittenBox } from './written-box.tsx'

const SPANS = CHAIR_SPANS.map((value) => ({ value, label: value }))

/** Somebody else takes the chair, from the item in hand. */
export function ChairSlip(props: ChairSlipOptions) {
  const slip = useChairSlip(props)
  return (
    <SlipFrame
      title="Somebody takes the chair"
      confirm="Takes the chair"
      canConfirm={slip.canConfirm}
      onConfirm={slip.confirm}
    >
      <WhoField people={slip.people} person={slip.person} onChange={slip.setPerson} />
      <ChoiceField label="For" choices={SPANS} value={slip.span} onChange={slip.setSpan} />
      <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
    </SlipFrame>
  )
}
