import { makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { VOTE_KEYS } from '../desk-keys.ts'
import { textAt } from '../motions/proposal-words.ts'
import type { SlipProps } from './desk-slip.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useVoteSlip, type VoteSlipModel } from './use-vote-slip.ts'
import { VoteBalance } from './vote-balance.tsx'
import { VoteFigures } from './vote-figures.tsx'
import { VoteNames } from './vote-names.tsx'
import { VoteRequests } from './vote-requests.tsx'
import { VoteResult } from './vote-result.tsx'
import { WrittenBox } from './written-box.tsx'

type Props = SlipProps & { readonly motion: PlainMotion }

const HOWS = [
  { value: 'counted', label: 'Show of hands' },
  ...VOTE_KEYS.map(({ how, label }) => ({ value: how, label })),
] as const

/** How what is before the meeting was decided: figures or names, the result, and whether all are accounted for. */
export function VoteSlip(props: Props) {
  const styles = useStyles()
  const slip = useVoteSlip(props)
  const entries = useRef<HTMLDivElement>(null)
  const { draft, judged, called } = slip
  const isDoubtful = judged.vote?.isOverridden === true
  return (
    <SlipFrame
      title="Vote"
      confirm={isDoubtful ? 'Record all the same' : 'Record the vote'}
      canConfirm={slip.canConfirm}
      isDoubtful={isDoubtful}
      onConfirm={slip.confirm}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the letters are those of the fields in it */}
      <div className={styles.all} ref={entries} onKeyDown={(event) => onLetter(event, slip, entries.current)}>
        <p className={styles.put}>
          On the {called}: <q>{textAt(props.motion)}</q>
        </p>
        <ChoiceField
          label="How"
          choices={slip.isBudget ? HOWS.filter(({ value }) => value === 'named') : HOWS}
          value={draft.how}
          onChange={slip.setHow}
          hint={
            slip.isBudget
              ? 'This is a budget item: the names of those who voted for, against or abstained must be in the record.'
              : 'N by name, D declared, U unanimous, W without division'
          }
        />
        {draft.how === 'counted' && <VoteFigures slip={slip} />}
        {draft.how === 'named' && <VoteNames slip={slip} />}
        <VoteBalance judged={judged} />
        <div className={styles.last}>
          <VoteResult slip={slip} />
          <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
          {draft.how !== 'named' && <VoteRequests slip={slip} />}
        </div>
      </div>
    </SlipFrame>
  )
}

/** A letter where no words are written says how the vote was taken, or what became of it. */
function onLetter(event: KeyboardEvent, slip: VoteSlipModel, entries: HTMLElement | null): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesWords(event.target))
    return
  const letter = event.key.toLowerCase()
  const chosen = VOTE_KEYS.find(({ key }) => key === letter)
  if (chosen !== undefined && !slip.isBudget) {
    flushSync(() => slip.setHow(chosen.how)) // the next key is for its first field already
    entries?.querySelector<HTMLElement>('[data-entry] input, [data-row][tabindex="0"]')?.focus()
  } else if (RESULT_LETTERS[letter] !== undefined && slip.judged.outcome === null) {
    slip.setResult(RESULT_LETTERS[letter])
  } else return
  event.preventDefault()
}

const RESULT_LETTERS: Readonly<Record<string, 'carried' | 'lost'>> = { c: 'carried', l: 'lost' }

function takesWords(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox'
}

const useStyles = makeStyles({
  all: { flexBasis: '100%', display: 'grid', gap: '6px', minWidth: 0 },
  last: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '4px 32px' },
  put: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
