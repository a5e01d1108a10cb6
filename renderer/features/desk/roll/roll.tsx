import { makeStyles, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import { rollCounts, rollOf } from '../../../../shared/domain/roll.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { ROLL_KEYS } from '../desk-keys.ts'
import { PersonSearch } from './person-search.tsx'
import type { RollSnapshot } from './roll-lines.ts'
import { RollRow } from './roll-row.tsx'
import { useRoll } from './use-roll.ts'

type Props = { readonly snapshot: RollSnapshot }

/**
 * Who is there: everybody on the roll in the order entered, then the members who are not marked yet.
 * What is typed in the notes is saved many times in a meeting and is no reason to draw the roll again.
 */
export const Roll = memo(WholeRoll, (before, after) => isSameRoll(before.snapshot, after.snapshot))

function isSameRoll(one: RollSnapshot, other: RollSnapshot): boolean {
  return (
    one.meeting === other.meeting &&
    one.people === other.people &&
    one.memberships === other.memberships &&
    one.attendance === other.attendance
  )
}

function WholeRoll({ snapshot }: Props) {
  const styles = useStyles()
  const { lines, mark, clear, describe, move } = useRoll(snapshot)
  const { list, onKeyDown, focusRow } = useRovingFocus<HTMLUListElement>()
  return (
    <div className={styles.roll}>
      <RollSummary snapshot={snapshot} />
      <PersonSearch snapshot={snapshot} onChoose={(person) => mark(person, 'present')} />
      <p className={styles.keys}>
        {ROLL_KEYS.map(({ short, label }, index) => (
          <span key={short}>
            {index > 0 && ' · '}
            <kbd>{short}</kbd> {label.toLowerCase()}
          </span>
        ))}{' '}
        · <kbd>B</kbd> words in brackets
      </p>
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-label="Roll">
        {lines.map((line, index) => (
          <RollRow
            key={line.person.id}
            line={line}
            isFirst={index === 0}
            onMark={(status) => mark(line.person, status)}
            onClear={() => clear(line)}
            onDescribe={(as) => describe(line, as)}
            onMove={(direction) => move(line, direction)}
            onMarked={() => focusRow(index + 1)}
          />
        ))}
      </ul>
    </div>
  )
}

function RollSummary({ snapshot }: Props) {
  const styles = useStyles()
  const counts = rollCounts(rollOf(snapshot.attendance, snapshot.people))
  return (
    <p className={styles.counts} role="status" aria-label="Attendance">
      <strong>{counts.present} present</strong>
      {counts.apologies > 0 && <span>{counts.apologies} apologies</span>}
      {counts.absent > 0 && <span>{counts.absent} absent</span>}
      {counts['in attendance'] > 0 && <span>{counts['in attendance']} in attendance</span>}
    </p>
  )
}

const useStyles = makeStyles({
  roll: { padding: '12px' },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', margin: '0 0 8px' },
  keys: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
})
