import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LockClosedRegular, PlayCircleFilled } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { lacksReason } from '../../../../shared/domain/agenda/item-sentences.ts'
import { minuteTitle, type NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { keyName } from '../../../ui/key-names.ts'
import { CHOSEN_IN_CONTRAST, COLOUR_OF_ROW, ROW_BUTTON } from '../../../ui/row-styles.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { UsedTime } from '../course/item-clock.tsx'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'

type Props = {
  readonly desk: Desk
  /** The item that the meeting has come to. */
  readonly currentItemId: ItemId | null
}

/**
 * The items of the agenda with the numbers their minutes will print under; the one in hand is marked, and the
 * one that the meeting is at, with the time it has taken.
 */
export function DeskAgenda({ desk, currentItemId }: Props) {
  const styles = useStyles()
  const { list, onKeyDown } = useRovingFocus<HTMLOListElement>()
  const { minutes, current, select } = desk
  return (
    <nav className={styles.pane} aria-label="Agenda" data-pane="agenda">
      <ol className={styles.list} ref={list} onKeyDown={onKeyDown}>
        {minutes.map((minute) => (
          <li key={minute.item.id}>
            <ItemButton
              minute={minute}
              isCurrent={minute === current}
              isNow={minute.item.id === currentItemId}
              onSelect={() => select(minute.item.id)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.keys}>
        <kbd>{keyName(DESK_KEYS.previousItem.keys)}</kbd> <kbd>{keyName(DESK_KEYS.nextItem.keys)}</kbd>{' '}
        previous and next item
      </p>
    </nav>
  )
}

type ItemProps = {
  readonly minute: NumberedMinute
  readonly isCurrent: boolean
  /** Whether the meeting is at it. */
  readonly isNow: boolean
  readonly onSelect: () => void
}

function ItemButton({ minute, isCurrent, isNow, onSelect }: ItemProps) {
  const styles = useStyles()
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const { item, code, number, restricted } = minute
  return (
    <button
      ref={row}
      type="button"
      data-row
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent ? 'true' : undefined}
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      onClick={onSelect}
    >
      <span className={styles.code}>{code}</span>
      <span className={styles.title}>
        {restricted && <LockClosedRegular className={styles.lock} aria-label="restricted" />}
        {minuteTitle(minute) || 'Item without a title'}
        <ItemState item={item} isNow={isNow} />
      </span>
      <span className={styles.number}>
        {number === null ? <span className={styles.none}>not minuted</span> : `${number}.`}
      </span>
    </button>
  )
}

/** Where the meeting is, in words and not by colour alone, and what is out of the ordinary about the item. */
function ItemState({ item, isNow }: { readonly item: Item; readonly isNow: boolean }) {
  const styles = useStyles()
  const isTimed = isNow || item.spans.length > 0
  const marks = [
    ...(item.urgent === null ? [] : [lacksReason(item) ? 'urgent, no reason yet' : 'urgent']),
    ...(item.isDeferred ? ['deferred'] : []),
  ]
  if (!isTimed && marks.length === 0) return null
  return (
    <span className={mergeClasses(styles.state, isNow && styles.now)}>
      {isNow && <PlayCircleFilled className={styles.lock} aria-hidden="true" />}
      {isNow && 'now: '}
      {isTimed && <UsedTime item={item} />}
      {isTimed && marks.length > 0 && ' · '}
      {marks.join(' · ')}
    </span>
  )
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    padding: '12px 8px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flex: 1, listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(30px, max-content) 1fr auto',
    gap: '4px',
    alignItems: 'baseline',
    padding: '6px 8px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  current: {
    ...CHOSEN_IN_CONTRAST,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}, ${tokens.shadow2}`,
  },
  code: { color: 'inherit', fontVariantNumeric: 'tabular-nums' },
  title: { overflowWrap: 'anywhere' },
  state: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  lock: { marginInlineEnd: '4px', verticalAlign: '-2px' },
  number: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  none: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    ...COLOUR_OF_ROW,
  },
  keys: { margin: '12px 8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
