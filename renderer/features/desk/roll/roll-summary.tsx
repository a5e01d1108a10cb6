import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { WarningFilled } from '@fluentui/react-icons'
import { quorumAt, writtenQuorumState } from '../../../../shared/domain/attendance/quorum-state.ts'
import { rollCounts, rollOf } from '../../../../shared/domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import { counted } from '../../../../shared/wording/counts.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly itemId: ItemId | null }

/** Who is there at the item in hand, of how many, and whether that is enough. */
export function RollSummary({ snapshot, itemId }: Props) {
  const styles = useStyles()
  const state = quorumAt(snapshot, itemId)
  const counts = rollCounts(rollOf(snapshot.attendance, snapshot.people))
  const isCalled = Object.values(counts).some((count) => count > 0)
  const missing = (state.needed ?? 0) - state.present
  return (
    <div role="status" aria-label="Attendance" className={styles.summary}>
      <span className={styles.present}>
        <span className={styles.label}>Present</span>
        <strong className={styles.figures}>{writtenQuorumState(state)}</strong>
      </span>
      {isCalled && !state.isMet && (
        <span className={mergeClasses(styles.present, styles.lost)}>
          <WarningFilled aria-hidden="true" />
          No quorum: {missing} more needed
        </span>
      )}
      <span className={styles.others}>
        {counts.apologies > 0 && <span>{counted(counts.apologies, 'apology', 'apologies')}</span>}
        {counts.absent > 0 && <span>{counts.absent} absent</span>}
        {counts['in attendance'] > 0 && <span>{counts['in attendance']} in attendance</span>}
      </span>
    </div>
  )
}

const useStyles = makeStyles({
  summary: { display: 'grid', gap: '6px', minWidth: 0 },
  present: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: '0 8px' },
  label: { color: tokens.colorNeutralForeground2 },
  figures: { fontSize: tokens.fontSizeBase500, fontVariantNumeric: 'tabular-nums' },
  lost: {
    alignItems: 'center',
    padding: '4px 8px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', color: tokens.colorNeutralForeground2 },
})
