import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import { fullName } from '../../../../shared/domain/person-name.ts'
import type { AttendanceStatus } from '../../../../shared/records/attendance.ts'
import { ROLL_KEYS } from '../desk-keys.ts'
import { BracketWords } from './bracket-words.tsx'
import type { RollLine } from './roll-lines.ts'

type Props = {
  readonly line: RollLine
  readonly isFirst: boolean
  readonly onMark: (status: AttendanceStatus) => void
  readonly onClear: () => void
  readonly onDescribe: (as: string) => void
  readonly onMove: (direction: 'up' | 'down') => void
  /** A letter has marked the row: the next one is due. */
  readonly onMarked: () => void
}

/** One person: a letter marks them and goes on to the next; B writes the words in brackets. */
export function RollRow(props: Props) {
  const { line, isFirst, onMark, onDescribe } = props
  const styles = useStyles()
  const [isDescribing, setDescribing] = useState(false)
  const name = fullName(line.person)
  const as = line.event?.as ?? ''
  return (
    <li className={styles.item}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one stop of the Tab key */}
      <div
        role="group"
        data-row
        tabIndex={isFirst ? 0 : -1}
        aria-label={`${name}${as === '' ? '' : ` (${as})`}: ${line.event?.status ?? 'not marked'}`}
        className={styles.row}
        onKeyDown={(event) => onRowKey(event, props, () => setDescribing(true))}
      >
        <div className={styles.person}>
          <span className={styles.name}>{name}</span>
          <span className={styles.role}>
            {as !== '' ? `(${as})` : [line.capacity, line.person.role].filter((it) => it !== '').join(', ')}
          </span>
        </div>
        <div className={styles.marks}>
          {ROLL_KEYS.map(({ status, label, short }) => (
            <ToggleButton
              key={status}
              size="small"
              tabIndex={-1}
              appearance={line.event?.status === status ? 'primary' : 'subtle'}
              checked={line.event?.status === status}
              className={styles.mark}
              aria-label={`${label}: ${name}`}
              title={label}
              onClick={() => onMark(status)}
            >
              {short}
            </ToggleButton>
          ))}
        </div>
      </div>
      {isDescribing && (
        <BracketWords
          name={name}
          written={as}
          onDone={(words) => {
            setDescribing(false)
            if (words !== null) onDescribe(words)
          }}
        />
      )}
    </li>
  )
}

function onRowKey(
  event: KeyboardEvent,
  { line, onMark, onClear, onMove, onMarked }: Props,
  describe: () => void,
): void {
  if (event.ctrlKey || event.metaKey) return
  const marked = ROLL_KEYS.find((it) => it.key === event.key.toLowerCase())
  const move = event.altKey && event.shiftKey ? MOVES[event.key] : undefined
  if (move !== undefined) onMove(move)
  else if (event.altKey) return
  else if (marked !== undefined) {
    onMark(marked.status)
    onMarked()
  } else if (event.key.toLowerCase() === 'b' && line.event !== null) describe()
  else if (event.key === 'Delete') onClear()
  else return
  event.preventDefault()
}

const MOVES: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  person: { flex: 1, minWidth: 0, display: 'grid' },
  name: { overflowWrap: 'anywhere' },
  role: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  marks: { display: 'flex', gap: '2px' },
  mark: { minWidth: '28px', padding: '0 6px' },
})
