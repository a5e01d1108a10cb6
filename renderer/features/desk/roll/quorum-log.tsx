import { makeStyles, tokens } from '@fluentui/react-components'
import { quorumLog } from '../../../../shared/domain/attendance/quorum-log.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { ItemChoice } from '../item-choices.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly items: readonly ItemChoice[] }

/** When the quorum was lost and regained; it is kept to be looked up, and printed nowhere. */
export function QuorumLog({ snapshot, items }: Props) {
  const styles = useStyles()
  const log = quorumLog(snapshot)
  if (log.length === 0) return null
  return (
    <section className={styles.log}>
      <h3 className={styles.heading} id="quorum-log">
        Quorum
      </h3>
      <ul className={styles.list} aria-labelledby="quorum-log">
        {log.map(({ id, time, kind, present, needed, itemId }) => (
          <li key={id} className={styles.line}>
            <time>{time}</time>
            <strong>{kind === 'quorum lost' ? 'lost' : 'regained'}</strong>
            <span>
              {present} present, {needed} needed{codeWords(items.find((item) => item.id === itemId))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function codeWords(item: ItemChoice | undefined): string {
  return item === undefined ? '' : `, item ${item.code}`
}

const useStyles = makeStyles({
  log: { marginTop: '16px' },
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(60px, max-content) 1fr',
    gap: '8px',
    padding: '3px 0',
    fontVariantNumeric: 'tabular-nums',
  },
})
