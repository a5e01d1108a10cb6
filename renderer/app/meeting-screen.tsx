import { Badge, Button, makeStyles, Tab, TabList, Tooltip, tokens } from '@fluentui/react-components'
import { DocumentArrowRightRegular } from '@fluentui/react-icons'
import { memo, useDeferredValue, useEffect } from 'react'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../shared/domain/record/record-states.ts'
import type { ItemId, MeetingId } from '../../shared/records/ids.ts'
import { weekdayAndDate } from '../../shared/wording/dates.ts'
import { stateName } from '../../shared/wording/meeting-states.ts'
import { readyValue } from '../data/ready-value.ts'
import { useMeetingSnapshot } from '../data/use-queries.ts'
import type { StateCache } from '../editor/state-cache.ts'
import { AgendaScreen } from '../features/agenda/agenda-screen.tsx'
import { ConfirmedBar } from '../features/confirmed/confirmed-bar.tsx'
import { DeskScreen } from '../features/desk/desk-screen.tsx'
import { ApprovedNotes } from '../features/record/approved-notes.tsx'
import { LockBar } from '../features/record/lock-bar.tsx'
import { RecordCourse } from '../features/record/record-course.tsx'
import { useChairStates } from '../features/review/chair/use-chair-states.ts'
import { ReviewCount } from '../features/review/review-count.tsx'
import { ReviewScreen } from '../features/review/review-screen.tsx'
import { MEETING_TABS, type MeetingTab } from '../session/screen.ts'
import { openDialog, showCommittee, showMeeting, showStart } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { keyName } from '../ui/key-names.ts'
import { ReadOnlyFields } from '../ui/read-only.ts'
import { MeetingCourse } from './meeting-course.tsx'
import { TitleBar } from './title-bar.tsx'
import { useNotesStates } from './use-notes-states.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type Props = { readonly meetingId: MeetingId; readonly tab: MeetingTab; readonly itemId: ItemId | null }

/** One meeting: its agenda, its notes, and their way to approval. */
export function MeetingScreen({ meetingId, tab, itemId }: Props) {
  const live = useMeetingSnapshot(meetingId)
  const snapshot = useUrgentFirst(readyValue(live))
  const states = useNotesStates(snapshot)
  const chairStates = useChairStates(() => showMeeting(meetingId, 'review'))
  const isGone = live.kind === 'ready' && snapshot === undefined
  useEffect(() => {
    if (isGone) showStart() // it was deleted, or its making undone
  }, [isGone])
  if (snapshot === undefined) return <TitleBar title="" />
  return <OpenMeeting {...{ snapshot, tab, itemId, states, chairStates }} />
}

/**
 * What is shown of a meeting after the first look at it gives way to the next key: what was saved while the clerk
 * goes on typing is drawn between two letters.
 */
function useUrgentFirst<T>(value: T | undefined): T | undefined {
  const later = useDeferredValue(value)
  return value === undefined ? undefined : (later ?? value)
}

type OpenProps = {
  readonly snapshot: MeetingSnapshot
  readonly tab: MeetingTab
  readonly itemId: ItemId | null
  readonly states: StateCache
  readonly chairStates: () => StateCache
}

const OpenMeeting = memo(function OpenMeeting(props: OpenProps) {
  const { snapshot, tab, itemId } = props
  const styles = useStyles()
  const { committee, meeting } = snapshot
  const goBack = () => showCommittee(committee.id)
  useCommands([{ ...WINDOW_KEYS.home, run: goBack }])
  return (
    <div className={styles.screen}>
      <TitleBar
        title={`${committee.name}, ${weekdayAndDate(meeting.date)}`}
        back={{ does: 'Back to the committee', run: goBack }}
      >
        <Badge appearance="filled" color="warning">
          {stateName(meeting.state)}
        </Badge>
      </TitleBar>
      <section className={styles.tabs} aria-label="Meeting">
        <TabList
          selectedValue={tab}
          onTabSelect={(_, data) => {
            const chosen = MEETING_TABS.find((it) => it === data.value)
            if (chosen !== undefined) showMeeting(meeting.id, chosen, itemId)
          }}
        >
          <Tab value="agenda">Agenda</Tab>
          <Tab value="notes">{committee.recordCalled}</Tab>
          <Tab value="review">
            Review
            <ReviewCount snapshot={snapshot} />
          </Tab>
        </TabList>
        <span className={styles.space} />
        <MeetingCourse snapshot={snapshot} />
        <RecordCourse meeting={meeting} />
        <Tooltip relationship="description" content={keyName(WINDOW_KEYS.export.keys)}>
          <Button
            appearance="primary"
            icon={<DocumentArrowRightRegular />}
            onClick={() => openDialog({ kind: 'export', meetingId: meeting.id })}
          >
            Export
          </Button>
        </Tooltip>
      </section>
      <LockBar meeting={meeting} />
      {meeting.state === 'confirmed' && <ConfirmedBar snapshot={snapshot} />}
      <div className={styles.content}>
        <TabContent {...props} />
      </div>
    </div>
  )
})

function TabContent({ snapshot, tab, itemId, states, chairStates }: OpenProps) {
  const { meeting } = snapshot
  const locked = isLocked(meeting.state)
  switch (tab) {
    case 'agenda':
      return (
        <ReadOnlyFields value={locked}>
          <AgendaScreen snapshot={snapshot} />
        </ReadOnlyFields>
      )
    case 'notes':
      return locked ? (
        <ApprovedNotes meeting={meeting} committee={snapshot.committee} />
      ) : (
        <DeskScreen snapshot={snapshot} itemId={itemId} states={states} />
      )
    case 'review':
      return <ReviewScreen snapshot={snapshot} chairStates={chairStates} />
  }
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', height: '100%' },
  tabs: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 12px 0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  space: { flex: 1 },
  content: { flex: 1, minHeight: 0 },
})
