import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ClipboardPasteRegular } from '@fluentui/react-icons'
import type { Committee } from '../../../shared/records/committee.ts'
import { counted } from '../../../shared/wording/counts.ts'
import { readyValue } from '../../data/ready-value.ts'
import { usePeopleOf } from '../../data/use-queries.ts'
import { openDialog } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { HEARD_ONLY } from '../../ui/heard-only.ts'
import { AddPersonRow } from './add-person-row.tsx'
import { PersonRow } from './person-row.tsx'

type Props = { readonly committee: Committee }

/** The columns with their widths; those without share what is left. */
const COLUMNS = [
  { name: 'Title', width: '68px' },
  { name: 'Initials', width: '76px' },
  { name: 'Surname', width: '124px' },
  { name: 'Role', width: 'auto' },
  { name: 'Organisation', width: 'auto' },
  { name: 'Email', width: 'auto' },
  { name: 'Capacity', width: '124px' },
  { name: 'From', width: '104px' },
  { name: 'To', width: '104px' },
] as const

/** Who belongs to the committee or comes to its meetings, edited where it stands. */
export function PeopleScreen({ committee }: Props) {
  const styles = useStyles()
  const people = readyValue(usePeopleOf(committee.id))
  const pastePeople = () => openDialog({ kind: 'paste people', committeeId: committee.id })
  useCommands([{ keys: null, does: 'Paste several people', run: pastePeople }])
  if (people === undefined) return null
  return (
    <section aria-labelledby="people-heading">
      <div className={styles.top}>
        <h2 id="people-heading" className={styles.heading}>
          People
        </h2>
        <span className={styles.count}>{counted(people.length, 'person', 'people')}</span>
        <Button icon={<ClipboardPasteRegular />} onClick={pastePeople}>
          Paste several people
        </Button>
      </div>
      <div className={styles.sheet}>
        <table className={styles.table}>
          <thead>
            <tr>
              {COLUMNS.map(({ name, width }) => (
                <th key={name} scope="col" className={styles.column} style={{ width }}>
                  {name}
                </th>
              ))}
              <th scope="col" className={styles.column} style={{ width: '40px' }}>
                <span className={styles.hidden}>Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((member) => (
              <PersonRow key={member.membership.id} member={member} />
            ))}
            <AddPersonRow committeeId={committee.id} last={people.at(-1)?.membership} />
          </tbody>
        </table>
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', gap: '12px', marginBottom: '12px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  count: { flex: 1, color: tokens.colorNeutralForeground2 },
  sheet: {
    overflowX: 'auto',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  table: { width: '100%', minWidth: '940px', tableLayout: 'fixed', borderCollapse: 'collapse' },
  column: {
    boxSizing: 'border-box',
    padding: '4px 12px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  hidden: HEARD_ONLY,
})
