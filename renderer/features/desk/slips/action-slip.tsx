import { TextField } from '../../../ui/text-field.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { PersonField } from './person-field.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useNewAction } from './use-new-action.ts'
import { WrittenBox } from './written-box.tsx'

/** Something that somebody is to do by some day, given out at the item in hand. */
export function ActionSlip(props: SlipProps) {
  const { written, change, isDayRead, canConfirm, confirm } = useNewAction(props)
  return (
    <SlipFrame title="Action" confirm="Record the action" canConfirm={canConfirm} onConfirm={confirm}>
      <TextField
        label="What"
        hint="It goes on after the name and “to”: circulate the data by ward"
        value={written.what}
        onChange={(what) => change({ what })}
        required
        autoFocus
      />
      <PersonField
        label="Who"
        people={props.snapshot.people}
        personId={written.personId}
        onChange={(personId) => change({ personId })}
      />
      <TextField
        label="By"
        value={written.by}
        onChange={(by) => change({ by })}
        {...(isDayRead ? {} : { fault: 'A day such as 5/12/2024, or nothing' })}
      />
      <WrittenBox isWritten={written.isWritten} onChange={(isWritten) => change({ isWritten })} />
    </SlipFrame>
  )
}
