import { makeStyles, tokens } from '@fluentui/react-components'
import { memo, useMemo } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { membersOn } from '../../../../shared/domain/people/membership.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { PERSON_KEYS, ROLL_KEYS } from '../desk-keys.ts'
import { itemChoices } from '../item-choices.ts'
import type { Desk } from '../use-desk.ts'
import { PeopleMenu } from './people-menu.tsx'
import { PersonSearch } from './person-search.tsx'
import { QuorumLog } from './quorum-log.tsx'
import { rollLines } from './roll-lines.ts'
import { RollRow } from './roll-row.tsx'
import { RollSummary } from './roll-summary.tsx'
import type { PeopleAtDesk } from './use-people.ts'

type Props = PeopleAtDesk & { readonly snapshot: MeetingSnapshot; readonly desk: Desk }

/**
 * Who is there: everybody on the roll in the order entered, then the members who are not marked yet.
 * What is typed in the notes is saved many times in a meeting and is no reason to draw the roll again; its
 * steps are the screen's, which knows of every word.
 */
export const Roll = memo(WholeRoll, (before, after) => {
  const isSameItem = before.desk.current?.item.id === after.desk.current?.item.id
  return isSameItem && DRAWN_FROM.every((part) => before.snapshot[part] === after.snapshot[part])
})

/** All of a meeting that can be seen on its roll. */
const DRAWN_FROM = [
  'committee',
  'meeting',
  'sections',
  'items',
  'people',
  'memberships',
  'attendance',
  'proceedings',
] as const satisfies readonly (keyof MeetingSnapshot)[]

function WholeRoll({ snapshot, desk, steps, commands }: Props) {
  const styles = useStyles()
  const { meeting, people, memberships, sections, items } = snapshot
  const itemId = desk.current?.item.id ?? null
  const lines = rollLines(snapshot, itemId)
  const { list, onKeyDown, focusRow } = useRovingFocus<HTMLUListElement>()
  const choices = useMemo(() => itemChoices({ sections, items }), [sections, items])
  const members = useMemo(
    () => membersOn(meeting.date, memberships, people).map(({ person }) => person),
    [meeting.date, memberships, people],
  )
  return (
    <div className={styles.roll}>
      <RollSummary snapshot={snapshot} itemId={itemId} />
      <PeopleMenu commands={commands} onEveryone={steps.markEveryone} />
      <PersonSearch people={people} onChoose={(person) => steps.mark(person, 'present')} onAdd={steps.add} />
      <RollKeys />
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-label="Roll">
        {lines.map((line, place) => (
          <RollRow
            key={line.person.id}
            isLast={place === lines.length - 1}
            {...{ line, place, items: choices, members, steps, focusRow }}
          />
        ))}
      </ul>
      <QuorumLog snapshot={snapshot} items={choices} />
    </div>
  )
}

/** The letters of a row: those that mark in view, the others on asking. */
function RollKeys() {
  const styles = useStyles()
  return (
    <details className={styles.keys}>
      <summary>
        {ROLL_KEYS.map(({ short, label }, index) => (
          <span key={short}>
            {index > 0 && ' · '}
            <kbd>{short}</kbd> {label.toLowerCase()}
          </span>
        ))}
      </summary>
      <ul className={styles.list}>
        {PERSON_KEYS.filter(({ key }) => key.length === 1).map(({ key, does }) => (
          <li key={key}>
            <kbd>{key.toUpperCase()}</kbd> {does.toLowerCase()}
          </li>
        ))}
      </ul>
    </details>
  )
}

const useStyles = makeStyles({
  roll: { padding: '12px' },
  keys: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
})
