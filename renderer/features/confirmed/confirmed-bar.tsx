import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { DocumentEditRegular } from '@fluentui/react-icons'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { correctionsPhrase } from '../../../shared/wording/correction-words.ts'
import { plainDate } from '../../../shared/wording/dates.ts'
import { readyValue } from '../../data/ready-value.ts'
import type { ConfirmedRecord } from '../../data/record/confirmation-queries.ts'
import { useConfirmedRecord } from '../../data/record/use-confirmation-queries.ts'
import { showMeeting } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { usePutRight } from './use-put-right.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** Above a confirmed record: which meeting confirmed it, what was put right in it, and how more can be. */
export function ConfirmedBar({ snapshot }: Props) {
  const confirmed = readyValue(useConfirmedRecord(snapshot.meeting.id))
  return confirmed ? <Confirmed snapshot={snapshot} confirmed={confirmed} /> : null
}

function Confirmed({ snapshot, confirmed }: Props & { readonly confirmed: ConfirmedRecord }) {
  const styles = useStyles()
  const putRight = usePutRight(snapshot)
  const run = () => void putRight()
  useCommands([{ keys: null, does: PUT_RIGHT, run }])
  const { confirmation, corrections, document } = confirmed
  const { houseStyle } = snapshot.committee
  return (
    <section className={styles.bar} aria-label="Confirmation">
      <p className={styles.line}>
        <span className={styles.words}>{confirmedWords(confirmed)}</span>
        {confirmed.on !== null && (
          <Link as="button" inline onClick={() => showMeeting(confirmation.atMeetingId, 'notes')}>
            Go to that meeting
          </Link>
        )}
        <Button size="small" icon={<DocumentEditRegular />} onClick={run}>
          {PUT_RIGHT}
        </Button>
      </p>
      {corrections.length > 0 && (
        <ul className={styles.list} aria-label="Put right">
          {corrections.map(({ id, change, day, atMeetingId, atItemId }) => (
            <li key={id}>
              {plainDate(day)}: {correctionsPhrase([change], document.blocks, houseStyle)}{' '}
              <Link as="button" inline onClick={() => showMeeting(atMeetingId, 'notes', atItemId)}>
                Go to its minute
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const PUT_RIGHT = 'Put right at the next meeting'

function confirmedWords({ on, confirmation: { presiding } }: ConfirmedRecord): string {
  const at = on === null ? 'Confirmed' : `Confirmed on ${plainDate(on)}`
  const { name = '', office = '' } = presiding ?? {}
  return name === '' ? `${at}.` : `${at}, with ${name} (${office}) in the chair.`
}

const useStyles = makeStyles({
  bar: {
    padding: '6px 16px',
    maxHeight: '28vh',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', margin: 0 },
  words: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '4px 0 0', paddingInlineStart: '20px', overflowWrap: 'anywhere' },
})
