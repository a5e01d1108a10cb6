import { makeStyles, tokens } from '@fluentui/react-components'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Election, Nomination } from '../../../../shared/records/motion.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import { FateLine } from './fate-line.tsx'
import { electionFate } from './row-label.ts'

type Props = {
  readonly election: Election
  readonly nameOf: (id: PersonId) => string
  readonly code: string
}

/** The office, who is nominated for it and by whom, and who is elected. */
export function ElectionWords({ election, nameOf, code }: Props) {
  const styles = useStyles()
  const { office, nominations, electedId } = election
  return (
    <>
      <FateLine
        code={code}
        kind={`Election: ${office}`}
        fate={electionFate(electedId, nameOf)}
        isOpen={electedId === null}
      />
      <ul className={styles.names} aria-label="Nominations">
        {nominations.map((nomination) => (
          <li key={nomination.nomineeId}>
            {nameOf(nomination.nomineeId)}{' '}
            <span className={styles.by}>{nominationWords(nomination, nameOf)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function nominationWords(
  { moverId, seconderId, votes }: Nomination,
  nameOf: (id: PersonId) => string,
): string {
  return [
    ...(moverId === null ? [] : [`nominated by ${nameOf(moverId)}`]),
    ...(seconderId === null ? [] : [`seconded by ${nameOf(seconderId)}`]),
    ...(votes === null ? [] : [counted(votes, 'vote')]),
  ].join(', ')
}

const useStyles = makeStyles({
  names: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  by: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
