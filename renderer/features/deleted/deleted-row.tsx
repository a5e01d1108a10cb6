import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowUndoRegular, DeleteRegular } from '@fluentui/react-icons'
import { daysLeft } from '../../../shared/domain/deletions/kept-days.ts'
import type { Deletion } from '../../../shared/records/deletion.ts'
import { plainDate } from '../../../shared/wording/dates.ts'
import {
  daysLeftWords,
  deletedContents,
  deletedName,
  deletedNameWithin,
} from '../../../shared/wording/deletions.ts'
import { useData } from '../../data/data-context.tsx'
import { instantNow } from '../../data/instant-now.ts'
import { openDialog } from '../../session/session.ts'
import { dayAt } from '../../ui/day-at.ts'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { RowAction } from '../../ui/row-action.tsx'
import { usePutBack } from './use-put-back.ts'

/** One deletion: what, where it was, when, and how long it can still be put back. */
export function DeletedRow({ deletion }: { readonly deletion: Deletion }) {
  const styles = useStyles()
  const data = useData()
  const { putBack } = usePutBack()
  const name = deletedNameWithin(deletion.thing)
  const left = daysLeftWords(daysLeft(deletion, instantNow(data)))
  return (
    <li className={styles.row} data-deletion={deletion.id}>
      <div className={styles.words}>
        <span className={styles.name}>{deletedName(deletion.thing)}</span>
        <span className={styles.line}>{deletedContents(deletion)}</span>
        <span className={styles.line}>
          Deleted on {plainDate(dayAt(deletion.at))}. {left}.
        </span>
      </div>
      <Button
        icon={<ArrowUndoRegular />}
        title="Put back"
        aria-label={`Put back ${name}`}
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, '[data-deletion]', () => putBack(deletion))
        }
      >
        Put back
      </Button>
      <RowAction
        icon={<DeleteRegular />}
        label={`Remove ${name} for good`}
        title="Remove for good"
        onClick={() => openDialog({ kind: 'remove for good', deletionId: deletion.id })}
      />
    </li>
  )
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '10px 8px 10px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  words: { flex: '1 1 320px', minWidth: 0, display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
})
