import { Button } from '@fluentui/react-components'
import { PlayRegular, StopRegular } from '@fluentui/react-icons'
import { edit } from '../../shared/records/edit.ts'
import type { Meeting, MeetingState } from '../../shared/records/meeting.ts'
import { useData } from '../data/data-context.tsx'
import { showMeeting } from '../session/session.ts'

type Props = { readonly meeting: Meeting }

/** The next step in the course of a meeting: it is started, and it is ended. */
export function MeetingCourse({ meeting }: Props) {
  const enter = useEnterState(meeting)
  switch (meeting.state) {
    case 'planned':
    case 'agenda published':
      return (
        <Button icon={<PlayRegular />} onClick={() => enter('in progress', 'start of the meeting')}>
          Start the meeting
        </Button>
      )
    case 'in progress':
      return (
        <Button icon={<StopRegular />} onClick={() => enter('draft', 'end of the meeting')}>
          End the meeting
        </Button>
      )
    case 'draft':
      return null
  }
}

function useEnterState(meeting: Meeting) {
  const { commit } = useData()
  return (state: MeetingState, label: string) => {
    void commit({ label, changes: [edit('meetings', meeting, { state })], undo: { kind: 'own step' } })
    showMeeting(meeting.id, 'notes')
  }
}
