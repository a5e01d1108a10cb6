import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useUrgentItem } from './use-urgent-item.ts'
import { WrittenBox } from './written-box.tsx'

type Props = Pick<SlipProps, 'snapshot' | 'current'> & { readonly desk: Desk }

/** An item that was not on the published agenda, with the chair's reason for taking it. */
export function UrgentSlip(props: Props) {
  const { written, change, sections, canConfirm, confirm } = useUrgentItem(props)
  return (
    <SlipFrame title="Urgent item" confirm="Add the item" canConfirm={canConfirm} onConfirm={confirm}>
      <TextField
        label="Title"
        value={written.title}
        onChange={(title) => change({ title })}
        required
        autoFocus
      />
      <ChoiceField
        label="Section"
        choices={sections}
        value={written.sectionId}
        onChange={(sectionId) => change({ sectionId })}
      />
      <TextField
        label="Reason"
        hint="The special circumstances; the meeting cannot be ended without them."
        value={written.reason}
        onChange={(reason) => change({ reason })}
      />
      <WrittenBox isWritten={written.isWritten} onChange={(isWritten) => change({ isWritten })} />
    </SlipFrame>
  )
}
