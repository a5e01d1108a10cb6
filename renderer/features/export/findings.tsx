import { Link, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { Finding } from '../../../shared/checks/finding.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import { showMeeting } from '../../session/session.ts'

type Props = { readonly findings: readonly Finding[]; readonly meetingId: MeetingId }

/** What the checks found, each with the way to where it is mended. */
export function Findings({ findings, meetingId }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.list}>
      {findings.map((finding) => (
        <MessageBar
          key={`${finding.rule} ${finding.sentence}`}
          layout="multiline"
          intent={finding.weight === 'must fix' ? 'error' : 'warning'}
          data-rule={finding.rule}
        >
          <MessageBarBody>
            {finding.sentence} <Link onClick={() => goTo(finding, meetingId)}>Go there</Link>
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  )
}

function goTo({ place }: Finding, meetingId: MeetingId): void {
  switch (place.kind) {
    case 'meeting details':
    case 'agenda':
      showMeeting(meetingId, 'agenda')
      break
    case 'attendance':
      showMeeting(meetingId, 'notes')
      break
    case 'item':
      showMeeting(meetingId, 'notes', place.itemId)
  }
}

const useStyles = makeStyles({ list: { display: 'grid', gap: '8px' } })
