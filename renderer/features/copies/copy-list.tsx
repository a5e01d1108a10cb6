import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, ClockRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons'
import type { CopyCheck, ListedCopy } from '../../../shared/ipc/copy-channels.ts'
import { clockWords } from '../../ui/clock-words.ts'
import { CHOSEN_ROW, COLOUR_OF_ROW, ROW_BUTTON } from '../../ui/row-styles.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { checkWords, dayWords, reasonWords } from './copy-words.ts'
import type { Checks } from './use-copies.ts'

type Props = {
  readonly copies: readonly ListedCopy[]
  readonly checks: Checks
  readonly chosen: number
  readonly onChoose: (copy: number) => void
}

/** The copies by day, the newest first; arrows go from one to the next. */
export function CopyList({ copies, checks, chosen, onChoose }: Props) {
  const styles = useStyles()
  const { list, onKeyDown } = useRovingFocus<HTMLElement>()
  return (
    <nav ref={list} onKeyDown={onKeyDown} className={styles.list} aria-label="Copies">
      {copiesByDay(copies).map(({ day, copies: ofDay }) => (
        <section key={day} aria-label={day}>
          <h2 className={styles.day}>{day}</h2>
          <ul className={styles.rows}>
            {ofDay.map((copy) => (
              <li key={copy.copy}>
                <CopyRow
                  copy={copy}
                  check={checks.get(copy.copy)}
                  isChosen={copy.copy === chosen}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

type Day = { readonly day: string; readonly copies: readonly ListedCopy[] }

function copiesByDay(copies: readonly ListedCopy[]): readonly Day[] {
  const days = [...new Set(copies.map(({ at }) => dayWords(at)))]
  return days.map((day) => ({ day, copies: copies.filter(({ at }) => dayWords(at) === day) }))
}

type RowProps = {
  readonly copy: ListedCopy
  readonly check: CopyCheck | undefined
  readonly isChosen: boolean
  readonly onChoose: (copy: number) => void
}

function CopyRow({ copy, check, isChosen, onChoose }: RowProps) {
  const styles = useStyles()
  const reason = reasonWords(copy.reason)
  return (
    <button
      type="button"
      data-row
      data-copy={copy.copy}
      tabIndex={isChosen ? 0 : -1}
      aria-current={isChosen ? 'true' : undefined}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      onClick={() => onChoose(copy.copy)}
    >
      <CheckIcon check={check} />
      <span className={styles.time}>
        {clockWords(copy.at)}
        {reason !== '' && <span className={styles.reason}>{`, ${reason}`}</span>}
      </span>
      <span className={styles.holds}>{checkWords(check)}</span>
    </button>
  )
}

function CheckIcon({ check }: { readonly check: CopyCheck | undefined }) {
  const styles = useStyles()
  switch (check?.kind) {
    case undefined:
      return <ClockRegular className={styles.icon} aria-hidden="true" />
    case 'good':
      return <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden="true" />
    case 'newer':
      return <InfoRegular className={styles.icon} aria-hidden="true" />
    case 'damaged':
    case 'gone':
    case 'failed':
      return <ErrorCircleRegular className={mergeClasses(styles.icon, styles.bad)} aria-hidden="true" />
  }
}

const useStyles = makeStyles({
  list: {
    padding: '12px 8px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  day: { margin: '8px 12px 4px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 12px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground2Selected,
    ...CHOSEN_ROW,
  },
  icon: { gridRow: '1 / span 2', fontSize: '18px', color: tokens.colorNeutralForeground3, ...COLOUR_OF_ROW },
  good: { color: tokens.colorStatusSuccessForeground1, ...COLOUR_OF_ROW },
  bad: { color: tokens.colorStatusDangerForeground1, ...COLOUR_OF_ROW },
  time: { fontWeight: tokens.fontWeightSemibold },
  reason: { fontWeight: tokens.fontWeightRegular },
  holds: {
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
})
