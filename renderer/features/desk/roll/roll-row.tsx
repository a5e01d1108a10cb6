import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { memo, useId, useRef, useState } from 'react'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { ROLL_KEYS } from '../desk-keys.ts'
import type { ItemChoice } from '../item-choices.ts'
import { EventLine } from './event-line.tsx'
import { isSameLine, type RollLine } from './roll-lines.ts'
import type { RollSteps } from './roll-steps.ts'
import { type OpenEditor, RowEditor } from './row-editor.tsx'
import { onRowKey } from './row-keys.ts'

type Props = {
  readonly line: RollLine
  /** The place of the row, from 0. */
  readonly place: number
  readonly isLast: boolean
  readonly items: readonly ItemChoice[]
  readonly members: readonly Person[]
  readonly steps: RollSteps
  readonly focusRow: (place: number) => void
}

/** One person: a letter marks them and goes on to the next; what else a key does is in the list of keys. */
export const RollRow = memo(WholeRow, isSameRow)

/** A roll of sixty is drawn again at every mark: only the rows that look different are. `focusRow` is as good as new. */
function isSameRow(one: Props, other: Props): boolean {
  return (
    isSameLine(one.line, other.line) &&
    one.place === other.place &&
    one.isLast === other.isLast &&
    one.items === other.items &&
    one.members === other.members &&
    one.steps === other.steps
  )
}

function WholeRow({ line, place, isLast, items, members, steps, focusRow }: Props) {
  const styles = useStyles()
  const nowId = useId()
  const row = useRef<HTMLDivElement>(null)
  const backToRow = () => row.current?.focus()
  const [editor, open] = useState<OpenEditor>('none')
  const [isAskedFor, expand] = useState(false)
  const isExpanded = isAskedFor && line.later.length > 0
  const name = fullName(line.person)
  const as = line.event?.as ?? ''
  const onMarked = () => focusRow(place + 1)
  const onTakenOff = () => focusRow(isLast ? place - 1 : place + 1) // the row goes, or goes to the end, and must not take the keys along
  return (
    <li className={styles.item}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one stop of the Tab key */}
      <div
        ref={row}
        role="group"
        data-row
        tabIndex={place === 0 ? 0 : -1}
        aria-label={`${name}${as === '' ? '' : ` (${as})`}: ${line.event?.status ?? 'not marked'}`}
        aria-describedby={line.now === '' ? undefined : nowId}
        className={styles.row}
        onKeyDown={(event) => onRowKey(event, { line, steps, open, expand, onMarked, onTakenOff })}
      >
        <div className={styles.person}>
          <span className={styles.name}>{name}</span>
          <span className={styles.role}>
            {as !== '' ? `(${as})` : [line.capacity, line.person.role].filter((it) => it !== '').join(', ')}
          </span>
          {line.now !== '' && (
            <span className={styles.now} id={nowId}>
              {line.now}
            </span>
          )}
        </div>
        {line.later.length > 0 && (
          <Disclosure name={name} count={line.later.length} isExpanded={isExpanded} onToggle={expand} />
        )}
        <Marks line={line} name={name} steps={steps} />
      </div>
      <RowEditor open={editor} line={line} members={members} steps={steps} onClose={() => open('none')} />
      {isExpanded && (
        <ul
          className={styles.events}
          aria-label={`Recorded of ${name}`}
          onKeyDown={(event) => event.key === 'Escape' && backToRow()}
        >
          {line.later.map((event) => (
            <EventLine key={event.id} {...{ event, name, items, steps }} onDeleted={backToRow} />
          ))}
        </ul>
      )}
    </li>
  )
}

type DisclosureProps = {
  readonly name: string
  readonly count: number
  readonly isExpanded: boolean
  readonly onToggle: (isExpanded: boolean) => void
}

function Disclosure({ name, count, isExpanded, onToggle }: DisclosureProps) {
  const styles = useStyles()
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.disclosure}
      aria-expanded={isExpanded}
      aria-label={`${count} recorded of ${name}`}
      title="Arrivals, departures, declarations"
      onClick={() => onToggle(!isExpanded)}
    >
      {count}
      {isExpanded ? <ChevronDownRegular /> : <ChevronRightRegular />}
    </button>
  )
}

function Marks({ line, name, steps }: Pick<Props, 'line' | 'steps'> & { readonly name: string }) {
  const styles = useStyles()
  return (
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
          onClick={() => steps.mark(line.person, status)}
        >
          {short}
        </ToggleButton>
      ))}
    </div>
  )
}

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
  now: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    overflowWrap: 'anywhere',
  },
  disclosure: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 4px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  marks: { display: 'flex', gap: '2px' },
  mark: { minWidth: '28px', padding: '0 6px' },
  events: {
    listStyleType: 'none',
    margin: '0 4px 6px',
    padding: '2px 0 2px 8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
})
