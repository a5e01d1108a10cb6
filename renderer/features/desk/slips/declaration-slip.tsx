import { Checkbox } from '@fluentui/react-components'
import { PickField } from '../../../ui/pick-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { type DeclarationSlipOptions, interestsFor, useDeclarationSlip } from './use-declaration-slip.ts'
import { WhoField } from './who-field.tsx'
import { WrittenBox } from './written-box.tsx'

/** A declaration of interest: a name and Enter; the kind and the reason where they are said. */
export function DeclarationSlip(props: DeclarationSlipOptions) {
  const slip = useDeclarationSlip(props)
  return (
    <SlipFrame
      title="Declaration of interest"
      confirm="Declared"
      canConfirm={slip.canConfirm}
      onConfirm={slip.confirm}
    >
      <WhoField people={slip.people} person={slip.person} onChange={slip.setPerson} />
      <PickField
        label="Item"
        picked={slip.item}
        suggestionsFor={slip.itemsFor}
        onPick={({ id }) => slip.setItem(id)}
        onClear={() => slip.setItem(null)}
      />
      <PickField
        label="Interest"
        hint="A disclosable pecuniary, an other significant, a personal"
        picked={slip.interest}
        suggestionsFor={interestsFor}
        onPick={({ label }) => slip.setInterest(label)}
        onClear={() => slip.setInterest('')}
      />
      <TextField
        label="Reason"
        placeholder="a trustee of the hall"
        value={slip.reason}
        onChange={slip.setReason}
      />
      <Checkbox
        label="Leaves the meeting for that item"
        checked={slip.leaves}
        onChange={(_, data) => slip.setLeaves(data.checked === true)}
      />
      <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
    </SlipFrame>
  )
}
