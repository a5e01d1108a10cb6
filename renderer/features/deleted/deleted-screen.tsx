import { makeStyles, tokens } from '@fluentui/react-components'
import { KEPT_DAYS } from '../../../shared/domain/deletions/kept-days.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useDeletions } from '../../data/use-queries.ts'
import { useRowsInReach } from '../../ui/use-rows-in-reach.ts'
import { DeletedRow } from './deleted-row.tsx'

/** What was deleted in the last 90 days, the last first; each can be put back where it was. */
export function DeletedScreen() {
  const styles = useStyles()
  const deletions = readyValue(useDeletions())
  const { most, end } = useRowsInReach()
  if (deletions === undefined) return null
  return (
    <section aria-labelledby="deleted-heading" className={styles.page}>
      <h2 id="deleted-heading" className={styles.heading}>
        Recently deleted
      </h2>
      <p className={styles.words}>
        Meetings, people and committees that were deleted stay here for {KEPT_DAYS} days, whole, and can be
        put back.
      </p>
      {deletions.length === 0 && (
        <p className={styles.words}>Nothing was deleted. There is nothing to put back.</p>
      )}
      <ul className={styles.list}>
        {deletions.slice(0, most).map((deletion) => (
          <DeletedRow key={deletion.id} deletion={deletion} />
        ))}
        {most < deletions.length && <li key={most} ref={end} className={styles.end} />}
      </ul>
    </section>
  )
}

const useStyles = makeStyles({
  page: { maxWidth: '860px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  words: { margin: '8px 0 16px', color: tokens.colorNeutralForeground2 },
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  end: { position: 'absolute', bottom: 0, width: '1px', height: '600px', pointerEvents: 'none' },
})
