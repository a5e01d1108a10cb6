import { makeStyles } from '@fluentui/react-components'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import type { VoteSlipModel } from './use-vote-slip.ts'

const RESULTS = [
  { value: 'carried', label: 'Carried' },
  { value: 'lost', label: 'Lost' },
] as const

const CASTING = [
  { value: 'none', label: 'None' },
  { value: 'for', label: 'For' },
  { value: 'against', label: 'Against' },
] as const

type Props = { readonly slip: VoteSlipModel }

/** What became of it: as the figures say, or as the clerk says where they do not; and the casting vote on a tie. */
export function VoteResult({ slip }: Props) {
  const styles = useStyles()
  const { draft, judged } = slip
  const { isTie, outcome, result } = judged
  return (
    <div className={styles.both}>
      {isTie && (
        <div data-casting>
          <ChoiceField
            label="Casting vote"
            choices={CASTING}
            value={draft.castingVote ?? 'none'}
            onChange={(cast) => slip.setCastingVote(cast === 'none' ? null : cast)}
            hint="The votes are level."
          />
        </div>
      )}
      <div data-entry>
        <ChoiceField
          label="Result"
          choices={outcome === null ? RESULTS : RESULTS.filter(({ value }) => value === outcome)}
          value={result}
          onChange={slip.setResult}
          {...(outcome === null ? { hint: 'C carried, L lost' } : {})}
        />
      </div>
    </div>
  )
}

const useStyles = makeStyles({ both: { display: 'flex', flexWrap: 'wrap', gap: '4px 32px' } })
