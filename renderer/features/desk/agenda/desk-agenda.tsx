import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { LockClosedRegular } from '@fluentui/react-icons'
import { useEffect, useRef } from 'react'
import { minuteTitle, type NumberedMinute } from '../../../../shared/domain/minute-numbers.ts'
import { keyName } from '../../../ui/key-names.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import type { Desk } from '../use-desk.ts'

type Props = { readonly desk: Desk }

/** The items of the agenda with the numbers their minutes will print under; the one in hand is marked. */
export function DeskAgenda({ desk }: Props) {
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
  readonly onSelect: () => void
}

function ItemButton({ minute, isCurrent, onSelect }: ItemProps) {
  const styles = useStyles()
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const { code, number, restricted } = minute
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
      </span>
      <span className={styles.number}>
        {number === null ? <span className={styles.none}>not minuted</span> : `${number}.`}
      </span>
    </button>
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
    display: 'grid',
    gridTemplateColumns: 'minmax(30px, max-content) 1fr auto',
    gap: '4px',
    alignItems: 'baseline',
    width: '100%',
    padding: '6px 8px',
    font: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}, ${tokens.shadow2}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  code: { color: 'inherit', fontVariantNumeric: 'tabular-nums' },
  title: { overflowWrap: 'anywhere' },
  lock: { marginInlineEnd: '4px', verticalAlign: '-2px' },
  number: { fontVariantNumeric: 'tabular-nums', fontSize: tokens.fontSizeBase200 },
  none: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
  empty: { margin: '8px', color: tokens.colorNeutralForeground2 },
  keys: { margin: '12px 8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
