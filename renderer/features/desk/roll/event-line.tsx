import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { readTime } from '../../../../shared/domain/written-date.ts'
import {
  CHAIR_SPANS,
  type ChairEvent,
  type DeclarationEvent,
  MOVE_MOMENTS,
  type MoveEvent,
} from '../../../../shared/records/attendance.ts'
import { ParsedCell } from '../../../fields/parsed-cell.tsx'
import { RowAction } from '../../../ui/row-action.tsx'
import type { ItemChoice } from '../item-choices.ts'
import { eventName } from './event-names.ts'
import { LineChoice } from './line-choice.tsx'
import type { LaterEvent } from './roll-lines.ts'
import type { RollSteps } from './roll-steps.ts'

type Props<E extends LaterEvent> = {
  readonly event: E
  /** Whose it is. */
  readonly name: string
  readonly items: readonly ItemChoice[]
  readonly steps: RollSteps
  /** The line is gone: the keys go back to the person. */
  readonly onDeleted: () => void
}

/** One event of a person, to be put right or deleted; its sentence in the notes follows. */
export function EventLine({ event, ...props }: Props<LaterEvent>) {
  switch (event.kind) {
    case 'joined':
    case 'left':
      return <MoveLine event={event} {...props} />
    case 'declared':
      return <DeclarationLine event={event} {...props} />
    case 'took the chair':
      return <ChairLine event={event} {...props} />
  }
}

const MOMENTS = MOVE_MOMENTS.map((value) => ({ value, label: value }))
const SPANS = CHAIR_SPANS.map((value) => ({ value, label: value }))

function MoveLine({ event, name, items, steps, onDeleted }: Props<MoveEvent>) {
  const styles = useStyles()
  const what = eventName(event, name)
  return (
    <Line
      title={event.kind === 'joined' ? 'Joined' : 'Left'}
      what={what}
      onDelete={() => deleted(event, what, steps, onDeleted)}
    >
      <span className={styles.time}>
        <ParsedCell
          label={`Time of the ${what}`}
          written={event.time ?? ''}
          isValid={(text) => text.trim() === '' || readTime(text) !== undefined}
          onStore={(text) => steps.correct(event, { time: readTime(text) ?? null }, `time of the ${what}`)}
        />
      </span>
      <LineChoice
        label={`Moment of the ${what}`}
        value={event.when}
        choices={MOMENTS}
        onChange={(when) => steps.correct(event, { when }, `moment of the ${what}`)}
      />
      <ItemField
        what={what}
        itemId={event.itemId}
        items={items}
        onChange={(itemId) => steps.correct(event, { itemId }, `item of the ${what}`)}
      />
    </Line>
  )
}

function DeclarationLine({ event, name, items, steps, onDeleted }: Props<DeclarationEvent>) {
  const styles = useStyles()
  const what = eventName(event, name)
  return (
    <Line title="Declared" what={what} onDelete={() => deleted(event, what, steps, onDeleted)}>
      <ItemField
        what={what}
        itemId={event.itemId}
        items={items}
        onChange={(itemId) => steps.correct(event, { itemId }, `item of the ${what}`)}
      />
      <span className={styles.words}>
        <ParsedCell
          label={`Interest of the ${what}`}
          written={event.interest}
          isValid={() => true}
          onStore={(interest) => steps.correct(event, { interest }, `interest of the ${what}`)}
        />
      </span>
      <span className={styles.words}>
        <ParsedCell
          label={`Reason of the ${what}`}
          written={event.reason}
          isValid={() => true}
          onStore={(reason) => steps.correct(event, { reason }, `reason of the ${what}`)}
        />
      </span>
      <Checkbox
        label="Leaves for that item"
        checked={event.leaves}
        onChange={(_, data) => steps.correct(event, { leaves: data.checked === true }, what)}
      />
    </Line>
  )
}

function ChairLine({ event, name, items, steps, onDeleted }: Props<ChairEvent>) {
  const what = eventName(event, name)
  return (
    <Line title="In the chair" what={what} onDelete={() => deleted(event, what, steps, onDeleted)}>
      <ItemField
        what={what}
        itemId={event.itemId}
        items={items}
        onChange={(itemId) => steps.correct(event, { itemId }, `item of the ${what}`)}
      />
      <LineChoice
        isWide
        label={`Span of the ${what}`}
        value={event.span}
        choices={SPANS}
        onChange={(span) => steps.correct(event, { span }, `span of the ${what}`)}
      />
    </Line>
  )
}

function deleted(event: LaterEvent, what: string, steps: RollSteps, onDeleted: () => void): void {
  steps.remove(event, what)
  onDeleted()
}

type ItemFieldProps = {
  readonly what: string
  readonly itemId: LaterEvent['itemId']
  readonly items: readonly ItemChoice[]
  readonly onChange: (itemId: ItemChoice['id']) => void
}

function ItemField({ what, itemId, items, onChange }: ItemFieldProps) {
  const choices = items.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
  return (
    <LineChoice isWide label={`Item of the ${what}`} value={itemId} choices={choices} onChange={onChange} />
  )
}

type LineProps = {
  readonly title: string
  readonly what: string
  readonly onDelete: () => void
  readonly children: ReactNode
}

function Line({ title, what, onDelete, children }: LineProps) {
  const styles = useStyles()
  return (
    <li className={styles.line}>
      <span className={styles.title}>{title}</span>
      <div className={styles.fields}>{children}</div>
      <RowAction label={`Delete the ${what}`} title="Delete" icon={<DeleteRegular />} onClick={onDelete} />
    </li>
  )
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'start', gap: '6px', padding: '3px 0' },
  title: { flex: '0 0 68px', paddingTop: '6px', fontSize: tokens.fontSizeBase200 },
  fields: { flex: 1, display: 'flex', flexWrap: 'wrap', gap: '4px', minWidth: 0 },
  time: { width: '72px' },
  words: { flex: '1 1 140px', minWidth: 0 },
})
