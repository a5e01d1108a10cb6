import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Election } from '../../../../shared/records/motion.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { type Elected, NOBODY } from './election-draft.ts'
import { MoversFields } from './movers-fields.tsx'
import { NominationList } from './nomination-list.tsx'
import { PersonField } from './person-field.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { type NominationsModel, useNominationsSlip } from './use-nominations-slip.ts'
import { WrittenBox } from './written-box.tsx'

type Props = SlipProps & { readonly election: Election | undefined }

/** Who is put forward for an office, by whom; how many voted for each; and who is elected. */
export function NominationsSlip(props: Props) {
  const styles = useStyles()
  const slip = useNominationsSlip(props)
  return (
    <SlipFrame
      title="Nominations"
      confirm={slip.isElected ? `Elected: ${nameIn(slip, slip.elected)}` : 'Record the nominations'}
      canConfirm={slip.canConfirm}
      onConfirm={slip.confirm}
    >
      <NominationList slip={slip} />
      <PersonField
        label="Nominee"
        people={slip.nominees}
        personId={slip.nomineeId}
        onChange={slip.setNominee}
        autoFocus
      />
      <MoversFields movers={slip.movers} labels={OF_A_NOMINATION} />
      <div className={styles.end}>
        <TextField label="Office" value={slip.draft.office} onChange={slip.setOffice} />
        <Button disabled={!slip.canAdd} onClick={slip.add}>
          Another nomination
        </Button>
      </div>
      {slip.nominated.nominations.length > 0 && (
        <div className={styles.line}>
          <ChoiceField
            label="Elected"
            choices={electable(slip)}
            value={slip.elected}
            onChange={slip.setElected}
          />
        </div>
      )}
      {slip.refusal !== null && (
        <p className={styles.refusal} role="status">
          {slip.refusal}
        </p>
      )}
      <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
    </SlipFrame>
  )
}

const OF_A_NOMINATION = { mover: 'Nominated by', seconder: 'Seconded by' }

function electable(slip: NominationsModel): readonly { readonly value: Elected; readonly label: string }[] {
  const names = slip.nominated.nominations.map(({ nomineeId }) => ({
    value: nomineeId,
    label: nameIn(slip, nomineeId),
  }))
  return [...names, { value: NOBODY, label: 'Nobody yet' }]
}

function nameIn({ people }: NominationsModel, id: PersonId | Elected): string {
  const person = people.find((it) => it.id === id)
  return person === undefined ? '' : fullName(person)
}

const useStyles = makeStyles({
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px' },
  line: { flexBasis: '100%' },
  refusal: { flexBasis: '100%', margin: 0, color: tokens.colorStatusWarningForeground3 },
})
