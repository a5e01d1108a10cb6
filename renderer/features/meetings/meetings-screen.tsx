import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, CopyRegular, DeleteRegular } from '@fluentui/react-icons'
import { venueName } from '../../../shared/domain/venue.ts'
import type { CommitteeId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { shortTime } from '../../../shared/wording/times.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useMeetingsOf } from '../../data/use-queries.ts'
import { openDialog, showMeeting } from '../../session/session.ts'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { groupedByState } from './meeting-groups.ts'
import { useDeleteMeeting } from './use-delete-meeting.ts'

type Props = { readonly committeeId: CommitteeId }

/** The committee's meetings by how far they have come, the newest first. */
export function MeetingsScreen({ committeeId }: Props) {
  const styles = useStyles()
  const meetings = readyValue(useMeetingsOf(committeeId))
  const { list, onKeyDown } = useRovingFocus<HTMLDivElement>()
  if (meetings === undefined) return null
  const groups = groupedByState(meetings)
  return (
    <section aria-labelledby="meetings-heading" className={styles.page}>
      <div className={styles.top}>
        <h2 id="meetings-heading" className={styles.heading}>
          Meetings
        </h2>
        <Button
          appearance="primary"
          icon={<AddRegular />}
          onClick={() => openDialog({ kind: 'new meeting', committeeId })}
        >
          New meeting
        </Button>
      </div>
      {meetings.length === 0 && (
        <p className={styles.empty}>No meetings yet. A new one starts with the committee’s standing items.</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows go between the rows, which are the stops */}
      <div ref={list} onKeyDown={onKeyDown}>
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
      </div>
    </section>
  )
}

function MeetingRow({ meeting, isFirst }: { readonly meeting: Meeting; readonly isFirst: boolean }) {
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
        <span className={styles.venue}>{venueName(meeting.held)}</span>
      </button>
      <Button
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={`Duplicate the meeting of ${date}`}
        title="Duplicate"
        onClick={() => openDialog({ kind: 'duplicate meeting', meetingId: meeting.id })}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Delete the meeting of ${date}`}
        title="Delete"
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, 'li', () => deleteMeeting(meeting))
        }
      />
    </li>
  )
}

const useStyles = makeStyles({
  page: { maxWidth: '860px' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', marginBottom: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
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
    flex: 1,
    display: 'grid',
    gap: '2px',
    padding: '10px 16px',
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
  },
  date: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  venue: { color: tokens.colorNeutralForeground2 },
})
