import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular, HistoryRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Committee } from '../../../shared/records/committee.ts'
import type { CommitteeId } from '../../../shared/records/ids.ts'
import { openDialog, showCommittee, showCopies, showRecentlyDeleted } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { CHOSEN_ROW, COLOUR_OF_ROW, ROW_BUTTON } from '../../ui/row-styles.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'

/** What the window shows of that which can be chosen here. */
export type NavPlace = CommitteeId | 'recently deleted'

type Props = {
  readonly committees: readonly Committee[]
  readonly current: NavPlace
  /** What else there is to go to, below the committees. */
  readonly children: ReactNode
}

/** The committees, by name; arrows go from one to the next. */
export function CommitteeNav({ committees, current, children }: Props) {
  const styles = useStyles()
  const { list, onKeyDown } = useRovingFocus<HTMLUListElement>()
  const stop = committees.find(({ id }) => id === current) ?? committees[0]
  const newCommittee = () => openDialog({ kind: 'new committee' })
  useCommands([{ keys: null, does: 'New committee', run: newCommittee }])
  return (
    <nav className={styles.nav} aria-label="Committees">
      <h2 className={styles.heading}>Committees</h2>
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown}>
        {committees.map((committee) => (
          <li key={committee.id}>
            <button
              type="button"
              data-row
              tabIndex={committee === stop ? 0 : -1}
              aria-current={committee.id === current ? 'page' : undefined}
              className={mergeClasses(styles.row, committee.id === current && styles.current)}
              onClick={() => showCommittee(committee.id)}
            >
              <span className={styles.name}>{committee.name || 'Committee without a name'}</span>
              <span className={styles.council}>{committee.council}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button appearance="subtle" className={styles.add} icon={<AddRegular />} onClick={newCommittee}>
        New committee
      </Button>
      {children}
      <span className={styles.space} />
      <Button appearance="subtle" className={styles.add} icon={<HistoryRegular />} onClick={showCopies}>
        Safety copies
      </Button>
      <Button
        appearance="subtle"
        className={mergeClasses(styles.add, current === 'recently deleted' && styles.current)}
        icon={<DeleteRegular />}
        aria-current={current === 'recently deleted' ? 'page' : undefined}
        onClick={showRecentlyDeleted}
      >
        Recently deleted
      </Button>
    </nav>
  )
}

const useStyles = makeStyles({
  nav: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '4px',
    padding: '16px 8px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: '0 12px 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '0 0 8px', padding: 0 },
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    padding: '8px 12px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2Selected,
    ...CHOSEN_ROW,
  },
  add: { justifyContent: 'flex-start' },
  space: { flex: 1 },
  name: { fontWeight: tokens.fontWeightSemibold },
  council: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
})
