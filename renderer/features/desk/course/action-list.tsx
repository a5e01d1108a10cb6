import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { byOrder } from '../../../../shared/domain/sorting.ts'
import type { Action } from '../../../../shared/records/action.ts'
import { actionWords } from '../../../../shared/wording/course-sentences.ts'
import { tellingOf } from '../../../../shared/wording/telling.ts'
import { openSlip } from '../../../session/session.ts'
import { keyName } from '../../../ui/key-names.ts'
import { RowAction } from '../../../ui/row-action.tsx'
import { DESK_KEYS } from '../desk-keys.ts'
import { PanelPart } from './panel-part.tsx'
import { useActions } from './use-actions.ts'

type Props = { readonly snapshot: MeetingSnapshot; readonly current: NumberedMinute }

/** The actions given out at the item in hand, then those of the rest of the meeting. */
export function ActionList({ snapshot, current }: Props) {
  const actions = [...snapshot.actions].sort(byOrder)
  const own = actions.filter(({ itemId }) => itemId === current.item.id)
  const others = actions.filter(({ itemId }) => itemId !== current.item.id)
  return (
    <PanelPart heading="Actions">
      <Rows snapshot={snapshot} actions={own} label={`Actions of item ${current.code}`} />
      <Button
        icon={<AddRegular />}
        title={keyName(DESK_KEYS.action.keys)}
        onClick={() => openSlip({ kind: 'action' })}
      >
        New action
      </Button>
      {others.length > 0 && <Rows snapshot={snapshot} actions={others} label="Actions of other items" />}
    </PanelPart>
  )
}

type RowsProps = {
  readonly snapshot: MeetingSnapshot
  readonly actions: readonly Action[]
  readonly label: string
}

function Rows({ snapshot, actions, label }: RowsProps) {
  const styles = useStyles()
  const { mark, remove } = useActions(snapshot)
  const telling = tellingOf(snapshot)
  if (actions.length === 0) return <p className={styles.none}>None at this item.</p>
  return (
    <ul className={styles.list} aria-label={label}>
      {actions.map((action) => (
        <li key={action.id} className={styles.row}>
          <Checkbox
            className={styles.words}
            label={`${telling.codeOf(action.itemId)}: ${actionWords(action, telling.nameOf(action.personId))}${action.isDone ? ' – done' : ''}`}
            title="Done"
            checked={action.isDone}
            onChange={(_, data) => mark(action, data.checked === true)}
          />
          <RowAction
            label={`Delete the action “${action.what}”`}
            title="Delete"
            icon={<DeleteRegular />}
            onClick={() => remove(action)}
          />
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', alignItems: 'start' },
  words: { flex: 1, overflowWrap: 'anywhere' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
})
