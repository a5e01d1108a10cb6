import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ItemId } from '../../../shared/records/ids.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import { say, showMeeting, showSidePanel, useSession } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { DeskAgenda } from './agenda/desk-agenda.tsx'
import { FootClock } from './course/item-clock.tsx'
import { useCourse } from './course/use-course.ts'
import { useCourseCommands } from './course/use-course-commands.ts'
import { useRecommended } from './course/use-recommended.ts'
import { DESK_KEYS } from './desk-keys.ts'
import { DeskSide } from './desk-side.tsx'
import { useMotionCommands } from './motions/use-motion-commands.ts'
import { DeskNotes } from './notes/desk-notes.tsx'
import { usePeople } from './roll/use-people.ts'
import { DeskSlip } from './slips/desk-slip.tsx'
import { useDesk } from './use-desk.ts'
import { useKeyCommands } from './use-key-commands.ts'
import { usePanes } from './use-panes.ts'
import { useRecord } from './use-record.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly itemId: ItemId | null
  /** The notes editor with what it can undo, kept for as long as the meeting is open. */
  readonly states: StateCache
}

/** Where notes are taken: the agenda at the left, the item's notes in the middle, the people at the right. */
export function DeskScreen({ snapshot, itemId, states }: Props) {
  const styles = useStyles()
  const desk = useDesk(snapshot, itemId, states)
  const sidePanel = useSession((it) => it.sidePanel)
  const screen = useRef<HTMLDivElement>(null)
  const panes = usePanes(screen)
  const togglePreview = () => showSidePanel(sidePanel === 'preview' ? 'people' : 'preview')
  const { current } = desk
  const toggleMinuted = () => {
    states.endTypedGroup() // what is typed after it is undone before it
    if (current !== undefined) desk.toggleMinuted(current)
  }
  useCommands([
    { ...DESK_KEYS.nextItem, run: desk.selectNext },
    { ...DESK_KEYS.previousItem, run: desk.selectPrevious },
    { ...DESK_KEYS.minuted, run: toggleMinuted },
    { ...DESK_KEYS.resolution, run: () => states.commands.newResolution() },
    { keys: null, does: 'Let the sentence at the caret follow its record again', run: () => follow(states) },
    { ...DESK_KEYS.nextPane, run: panes.next },
    { ...DESK_KEYS.previousPane, run: panes.previous },
    {
      ...DESK_KEYS.findPerson,
      run: () => {
        flushSync(() => showSidePanel('people')) // the next letter is the name's already
        panes.focusPersonSearch()
      },
    },
    { ...DESK_KEYS.preview, run: togglePreview },
  ])
  const people = usePeople(desk, states)
  useCommands(people.commands)
  useMotionCommands(desk, states)
  const record = useRecord(desk, states)
  useKeyCommands(states)
  useCourseCommands(desk, useCourse({ desk, record }))
  useRecommended(desk, states)
  return (
    <div className={styles.screen} ref={screen} data-side={sidePanel}>
      <DeskAgenda desk={desk} currentItemId={snapshot.meeting.currentItemId} />
      <DeskNotes
        desk={desk}
        committee={snapshot.committee}
        states={states}
        onWriteAgenda={() => showMeeting(snapshot.meeting.id, 'agenda')}
        slip={<DeskSlip snapshot={snapshot} desk={desk} states={states} />}
      />
      <DeskSide snapshot={snapshot} desk={desk} states={states} people={people} />
      <FootClock snapshot={snapshot} />
    </div>
  )
}

/** A sentence that was edited by hand is taken back to what its record says. */
function follow({ commands }: StateCache): void {
  if (!commands.followRecord()) say('The caret is in no sentence that was edited by hand.')
}

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(200px, 270px) minmax(360px, 1fr) minmax(280px, 360px)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    '&[data-side="preview"]': {
      gridTemplateColumns: 'minmax(200px, 240px) minmax(360px, 1fr) minmax(380px, 1fr)',
    },
    // at 200 % zoom the three columns become one under the other, each with its own scrolling
    '@media (max-width: 820px)': {
      gridTemplateColumns: '1fr !important',
      gridTemplateRows: 'minmax(160px, 30%) minmax(320px, 1fr) minmax(240px, 40%)',
      overflow: 'auto',
    },
  },
})
