import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import { actionWords } from '../../../../shared/wording/course-sentences.ts'
import { plainDate } from '../../../../shared/wording/dates.ts'
import { readyValue } from '../../../data/ready-value.ts'
import { useOpenEarlierActions } from '../../../data/use-queries.ts'
import { PanelPart } from './panel-part.tsx'
import { useActions } from './use-actions.ts'

/** What earlier meetings of the committee gave out and is still open. */
export function EarlierActions({ meetingId }: { readonly meetingId: MeetingId }) {
  const styles = useStyles()
  const open = readyValue(useOpenEarlierActions(meetingId)) ?? []
  const { mark } = useActions({ minutes: [] })
  if (open.length === 0) return null
  return (
    <PanelPart heading="Open from earlier meetings">
      <ul className={styles.list} aria-label="Open from earlier meetings">
        {open.map(({ action, day, who }) => (
          <li key={action.id} className={styles.row}>
            <span className={styles.words}>
              {actionWords(action, who)} <span className={styles.day}>({plainDate(day)})</span>
            </span>
            <Button
              size="small"
              icon={<CheckmarkRegular />}
              aria-label={`Done: ${action.what}`}
              onClick={() => mark(action, true)}
            >
              Done
            </Button>
          </li>
        ))}
      </ul>
    </PanelPart>
  )
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'start', gap: '8px' },
  words: { flex: 1, overflowWrap: 'anywhere' },
  day: { color: tokens.colorNeutralForeground2 },
})
