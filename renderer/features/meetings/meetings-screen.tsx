import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons'
import { memo } from 'react'
import { venueName } from '../../../shared/domain/meeting/venue.ts'
import type { CommitteeId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { shortTime } from '../../../shared/wording/times.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useMeetingsOf } from '../../data/use-queries.ts'
import { openDialog, showMeeting } from '../../session/session.ts'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { RowAction } from '../../ui/row-action.tsx'
import { ROW_BUTTON } from '../../ui/row-styles.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { useRowsInReach } from '../../ui/use-rows-in-reach.ts'
import { firstOf, groupedByState } from './meeting-groups.ts'
import { useDeleteMeeting } from './use-delete-meeting.ts'

type Props = { readonly committeeId: CommitteeId }

/** The committee's meetings by how far they have come, the newest first. */
export function MeetingsScreen({ committeeId }: Props) {
  const styles = useStyles()
  const meetings = readyValue(useMeetingsOf(committeeId))
  const newMeeting = () => openDialog({ kind: 'new meeting', committeeId })
  if (meetings === undefined) return null
  return (
    <section aria-labelledby="meetings-heading" className={styles.page}>
      <div className={styles.top}>
        <h2 id="meetings-heading" className={styles.heading}>
          Meetings
        </h2>
        <Button appearance="primary" icon={<AddRegular />} onClick={newMeeting}>
          New meeting
        </Button>
      </div>
      {meetings.length === 0 && (
        <p className={styles.empty}>No meetings yet. A new one starts with the committee’s standing items.</p>
      )}
      <MeetingList key={committeeId} meetings={meetings} />
    </section>
  )
}

function MeetingList({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const styles = useStyles()
  const { list, onKeyDown } = useRovingFocus<HTMLDivElement>()
  const { most, end } = useRowsInReach()
  const groups = firstOf(groupedByState(meetings), most)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go between the rows, which are the stops
    <div ref={list} onKeyDown={onKeyDown} className={styles.groups}>
      {groups.map(({ state, heading, meetings: group }) => (
        <section key={state} aria-label={heading}>
          <h3 className={styles.group}>{heading}</h3>
          <ul className={styles.list}>
            {group.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} isFirst={meeting === groups[0]?.meetings[0]} />
            ))}
          </ul>
        </section>
      ))}
      {most < meetings.length && <div key={most} ref={end} className={styles.end} />}
    </div>
  )
}

type RowProps = { readonly meeting: Meeting; readonly isFirst: boolean }

/** Only a row whose meeting has changed is drawn again. */
const MeetingRow = memo(function MeetingRow({ meeting, isFirst }: RowProps) {
  const styles = useStyles()
  const deleteMeeting = useDeleteMeeting()
  const date = weekdayAndDate(meeting.date)
  const when = meeting.time === null ? date : `${date}, ${shortTime(meeting.time)}`
  const tab = meeting.state === 'planned' || meeting.state === 'agenda published' ? 'agenda' : 'notes'
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-row
        tabIndex={isFirst ? 0 : -1}
        className={styles.open}
        onClick={() => showMeeting(meeting.id, tab)}
      >
        <span className={styles.date}>{when}</span>
        <span className={styles.venue}>
          {venueName(meeting.held)}
          {meeting.isExtraordinary && ', extraordinary meeting'}
        </span>
      </button>
      <RowAction
        icon={<CopyRegular />}
        label={`Duplicate the meeting of ${date}`}
        title="Duplicate"
        onClick={() => openDialog({ kind: 'duplicate meeting', meetingId: meeting.id })}
      />
      <RowAction
        icon={<DeleteRegular />}
        label={`Delete the meeting of ${date}`}
        title="Delete"
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, 'li', () => deleteMeeting(meeting))
        }
      />
    </li>
  )
})

const useStyles = makeStyles({
  page: { maxWidth: '860px' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', marginBottom: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  groups: { position: 'relative' },
  end: { position: 'absolute', bottom: 0, width: '1px', height: '600px', pointerEvents: 'none' },
  group: {
    margin: '20px 0 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  empty: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  item: {
    display: 'flex',
    alignItems: 'center',
    paddingInlineEnd: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: {
    ...ROW_BUTTON,
    flex: 1,
    display: 'grid',
    gap: '2px',
    padding: '10px 16px',
  },
  date: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  venue: { color: tokens.colorNeutralForeground2 },
})
