import { isBack, isInHand } from '../../../shared/domain/record/record-states.ts'
import { MEETING_STATES, type Meeting, type MeetingState } from '../../../shared/records/meeting.ts'
import { stateName } from '../../../shared/wording/meeting-states.ts'
import { openDialog } from '../../session/session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useEditMeeting } from './use-edit-meeting.ts'

const STATES = MEETING_STATES.filter(isInHand).map((value) => ({ value, label: stateName(value) }))

/** How far the meeting is, while the clerk alone says so; going back from a meeting that was held is for a reason. */
export function MeetingStateField({ meeting }: { readonly meeting: Meeting }) {
  const { change } = useEditMeeting(meeting)
  if (!isInHand(meeting.state)) return null
  return (
    <ChoiceField
      label="State"
      value={meeting.state}
      choices={STATES}
      onChange={(to) => {
        if (wasHeld(meeting.state) && isBack(meeting.state, to))
          openDialog({ kind: 'go back', meetingId: meeting.id, to })
        else change({ state: to })
      }}
    />
  )
}

function wasHeld(state: MeetingState): boolean {
  return state === 'in progress' || state === 'draft'
}
