import { Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Nomination } from '../../../../shared/records/motion.ts'
import { RowAction } from '../../../ui/row-action.tsx'
import type { NominationsModel } from './use-nominations-slip.ts'
import { figureOf } from './vote-draft.ts'

type Props = { readonly slip: NominationsModel }

/** Those put forward so far, with how many voted for each where there are several. */
export function NominationList({ slip }: Props) {
  const styles = useStyles()
  const { nominations } = slip.draft
  if (nominations.length === 0) return null
  const nameOf = (id: PersonId | null) => {
    const person = slip.people.find((it) => it.id === id)
    return person === undefined ? '' : fullName(person)
  }
  return (
    <ul className={styles.list} aria-label="Nominated">
      {nominations.map((nomination) => (
        <NominationRow
          key={nomination.nomineeId}
          name={nameOf(nomination.nomineeId)}
          by={[nomination.moverId, nomination.seconderId]
            .map(nameOf)
            .filter((it) => it !== '')
            .join(', ')}
          nomination={nomination}
          slip={slip}
        />
      ))}
    </ul>
  )
}

type RowProps = Props & { readonly name: string; readonly by: string; readonly nomination: Nomination }

function NominationRow({ name, by, nomination: { nomineeId, votes }, slip }: RowProps) {
  const styles = useStyles()
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {name} <span className={styles.by}>{by === '' ? '' : `(${by})`}</span>
      </span>
      <Input
        className={styles.votes}
        size="small"
        inputMode="numeric"
        aria-label={`Votes for ${name}`}
        placeholder="Votes"
        value={votes === null ? '' : String(votes)}
        onChange={(_, data) => slip.count(nomineeId, figureOf(data.value))}
      />
      <RowAction
        label={`Take out ${name}`}
        title="Take out"
        icon={<DismissRegular />}
        onClick={() => slip.takeOut(nomineeId)}
      />
    </li>
  )
}

const useStyles = makeStyles({
  list: { flexBasis: '100%', listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  by: { color: tokens.colorNeutralForeground2 },
  votes: { width: '88px' },
})
