import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ListedMeeting } from '../../../shared/ipc/copy-channels.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import { CHOSEN_ROW, COLOUR_OF_ROW, ROW_BUTTON } from '../../ui/row-styles.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { useRowsInReach } from '../../ui/use-rows-in-reach.ts'
import { dateWords, standingWords } from './copy-words.ts'

type Props = {
  readonly meetings: readonly ListedMeeting[]
  readonly chosen: MeetingId
  readonly onChoose: (meeting: MeetingId) => void
}

/** The meetings in a copy, the latest first, each with how it stands to now. */
export function MeetingList({ meetings, chosen, onChoose }: Props) {
  const styles = useStyles()
  const { list, onKeyDown } = useRovingFocus<HTMLUListElement>()
  const { most, end } = useRowsInReach()
  return (
    <div className={styles.scroll}>
      <ul ref={list} onKeyDown={onKeyDown} className={styles.list} aria-label="Meetings in this copy">
        {meetings.slice(0, most).map(({ id, date, committee, stands }) => (
          <li key={id}>
            <button
              type="button"
              data-row
              tabIndex={id === chosen ? 0 : -1}
              aria-current={id === chosen ? 'true' : undefined}
              className={mergeClasses(styles.row, id === chosen && styles.chosen)}
              onClick={() => onChoose(id)}
            >
              <span className={styles.date}>{dateWords(date)}</span>
              <span className={styles.committee}>{committee || 'Committee without a name'}</span>
              <span className={mergeClasses(styles.stands, stands !== 'same' && styles.differs)}>
                {standingWords(stands)}
              </span>
            </button>
          </li>
        ))}
        {meetings.length > most && <li key={most} ref={end} aria-hidden="true" />}
      </ul>
    </div>
  )
}

const useStyles = makeStyles({
  scroll: { overflow: 'auto', minHeight: 0, paddingBottom: '16px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    padding: '6px 12px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    ...CHOSEN_ROW,
  },
  date: { fontWeight: tokens.fontWeightSemibold },
  committee: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, ...COLOUR_OF_ROW },
  stands: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, ...COLOUR_OF_ROW },
  differs: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, ...COLOUR_OF_ROW },
})
