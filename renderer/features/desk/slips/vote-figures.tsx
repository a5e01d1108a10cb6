import { Field, Input, makeStyles } from '@fluentui/react-components'
import type { VoteSlipModel } from './use-vote-slip.ts'
import type { Figure } from './vote-draft.ts'

const FIGURES: readonly { readonly figure: Figure; readonly label: string }[] = [
  { figure: 'for', label: 'For' },
  { figure: 'against', label: 'Against' },
  { figure: 'abstain', label: 'Abstain' },
  { figure: 'didNotVote', label: 'Did not vote' },
]

type Props = { readonly slip: VoteSlipModel }

/** How many, as far as they were counted. */
export function VoteFigures({ slip }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.figures} data-entry>
      {FIGURES.map(({ figure, label }, place) => (
        <Field key={figure} label={label}>
          <Input
            className={styles.figure}
            inputMode="numeric"
            autoFocus={place === 0}
            autoComplete="off"
            value={slip.draft.figures[figure]}
            onFocus={({ target }) => target.select()}
            onChange={(_, data) => slip.setFigure(figure, data.value)}
          />
        </Field>
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  figure: { width: '96px', minWidth: 0 },
})
