import { Button } from '@fluentui/react-components'
import { PlayRegular, StopRegular } from '@fluentui/react-icons'
import { whyNotFinished } from '../../shared/checks/why-not-finished.ts'
import { endChanges, startChanges } from '../../shared/domain/agenda/item-course.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { StepChange } from '../../shared/records/edit.ts'
import { useData } from '../data/data-context.tsx'
import { steadyInstant } from '../data/instant-now.ts'
import { sayWithWay, showMeeting, showSidePanel } from '../session/session.ts'
import { type Command, useCommands } from '../ui/commands.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** The next step in the course of a meeting: it is started, and it is ended. */
export function MeetingCourse({ snapshot }: Props) {
  const { start, end } = useMeetingCourse(snapshot)
  const next = nextStep(snapshot, start, end)
  useCommands(next === null ? [] : [next])
  if (next === null) return null
  const icon = next.run === start ? <PlayRegular /> : <StopRegular />
  return (
    <Button icon={icon} onClick={next.run}>
      {next.does}
    </Button>
  )
}

function nextStep({ meeting }: MeetingSnapshot, start: () => void, end: () => void): Command | null {
  switch (meeting.state) {
    case 'planned':
    case 'agenda published':
      return { keys: null, does: 'Start the meeting', run: start }
    case 'in progress':
      return { keys: null, does: 'End the meeting', run: end }
    case 'draft':
    case 'with the chair':
    case 'approved':
    case 'published':
    case 'confirmed':
      return null
  }
}

function useMeetingCourse(snapshot: MeetingSnapshot) {
  const data = useData()
  const { meeting } = snapshot
  const go = (label: string, changes: readonly StepChange[]) => {
    void data.commit({ label, changes, undo: { kind: 'own step' } })
    showMeeting(meeting.id, 'notes')
  }
  return {
    start: () => go('start of the meeting', startChanges(snapshot, steadyInstant(data))),
    /** Not while the chair's reason for an urgent item is missing. */
    end: () => {
      const missing = whyNotFinished(snapshot)
      if (missing === undefined) return go('end of the meeting', endChanges(snapshot, steadyInstant(data)))
      const itemId = missing.place.kind === 'item' ? missing.place.itemId : null
      sayWithWay(`The meeting is not ended: ${missing.sentence}`, {
        label: 'Go there',
        go: () => {
          showMeeting(meeting.id, 'notes', itemId)
          showSidePanel('item')
        },
      })
    },
  }
}
