import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { freezeChanges, frozenRange, unfreezeChanges } from '../../../shared/domain/numbers/frozen-numbers.ts'
import { troublesOf } from '../../../shared/domain/numbers/number-ledger.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import { troubleSentence } from '../../../shared/wording/number-troubles.ts'
import { useData } from '../../data/data-context.tsx'
import { readyValue } from '../../data/ready-value.ts'
import { useNumberLedger } from '../../data/use-queries.ts'
import { wasKept } from '../../data/was-kept.ts'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { say } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { useEditMeeting } from './use-edit-meeting.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** The number of the first minute, what is wrong with the numbers, and whether they still follow the agenda. */
export function MinuteNumbers({ snapshot }: Props) {
  const styles = useStyles()
  const ledger = readyValue(useNumberLedger(snapshot.committee.id))
  const troubles = ledger === undefined ? [] : troublesOf(ledger, snapshot.meeting.id)
  const isFrozen = snapshot.meeting.frozenNumbers !== null
  const freezing = useFreezing(snapshot)
  return (
    <div className={styles.numbers}>
      {isFrozen ? <FrozenNumbers snapshot={snapshot} /> : <FirstNumber snapshot={snapshot} />}
      {troubles.map((trouble) => (
        <p key={`${trouble.kind} ${trouble.from}`} className={styles.trouble} data-rule="R-33">
          {troubleSentence(trouble)}
        </p>
      ))}
      <Button
        className={styles.button}
        size="small"
        icon={isFrozen ? <LockOpenRegular /> : <LockClosedRegular />}
        onClick={freezing.run}
      >
        {freezing.does}
      </Button>
    </div>
  )
}

function FirstNumber({ snapshot: { meeting, nextMinuteNumber } }: Props) {
  const { change } = useEditMeeting(meeting)
  const { firstMinuteNumber } = meeting
  return (
    <ParsedField
      label="First minute number"
      written={firstMinuteNumber === null ? '' : String(firstMinuteNumber)}
      placeholder={String(nextMinuteNumber)}
      hint="Empty: runs on from the last meeting"
      faultOf={(text) => (/^\s*(|[1-9]\d{0,5})\s*$/.test(text) ? undefined : 'Write a number such as 129.')}
      onStore={(text) => change({ firstMinuteNumber: text.trim() === '' ? null : Number(text) })}
    />
  )
}

function FrozenNumbers({ snapshot }: Props) {
  const styles = useStyles()
  return (
    <p className={styles.frozen}>
      <strong>Minute numbers {frozenRange(snapshot) ?? '(none yet)'} are frozen.</strong> They stay with their
      items, an item that has one stays minuted, and a further one takes the next number.
    </p>
  )
}

/** The one of the two that can be done now, for the button and the palette. */
function useFreezing(snapshot: MeetingSnapshot) {
  const { commit } = useData()
  const step = async (label: string, changes: readonly StepChange[], sentence: string) => {
    const result = await commit({ label, changes, undo: { kind: 'own step' } })
    if (wasKept(result)) say(sentence, true) // once it is stored: any step takes older offers away
  }
  const command =
    snapshot.meeting.frozenNumbers === null
      ? {
          keys: null,
          does: 'Freeze the numbers',
          run: () => step('freezing of the numbers', freezeChanges(snapshot), 'The numbers are frozen.'),
        }
      : {
          keys: null,
          does: 'Let the numbers run again',
          run: () => step('unfreezing of the numbers', unfreezeChanges(snapshot), 'The numbers run again.'),
        }
  useCommands([command])
  return command
}

const useStyles = makeStyles({
  numbers: { display: 'grid', gap: '4px', justifyItems: 'stretch' },
  button: { justifySelf: 'start' },
  frozen: { margin: 0 },
  trouble: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
})
