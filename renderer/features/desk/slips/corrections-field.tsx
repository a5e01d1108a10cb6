import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { RowAction } from '../../../ui/row-action.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { CorrectionKind } from './correction-draft.ts'
import type { CorrectionsModel } from './use-corrections.ts'
import { WhoField } from './who-field.tsx'

type Props = { readonly corrections: CorrectionsModel }

const KINDS: readonly { readonly value: CorrectionKind; readonly label: string }[] = [
  { value: 'add presence', label: 'Somebody was present' },
  { value: 'add apology', label: 'Somebody gave apologies' },
  { value: 'change text', label: 'Words are to be changed' },
  { value: 'delete', label: 'Words are to be taken out' },
]

/** What is put right in the record: any number of corrections, each of one of four kinds. */
export function CorrectionsField({ corrections }: Props) {
  const styles = useStyles()
  const { added, takeOut, draft, change, canAdd, add } = corrections
  return (
    <div className={styles.all}>
      {added.length > 0 && (
        <ul className={styles.list} aria-label="Corrections">
          {added.map((words, place) => (
            <li key={words} className={styles.row}>
              <span className={styles.words}>{words}</span>
              <RowAction
                label={`Take out ${words}`}
                title="Take out"
                icon={<DismissRegular />}
                onClick={() => takeOut(place)}
              />
            </li>
          ))}
        </ul>
      )}
      <ChoiceField
        label="Correction"
        value={draft.kind}
        choices={KINDS}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.fields}>
        <DraftFields corrections={corrections} />
        {draft.kind !== null && (
          <Button className={styles.another} disabled={!canAdd} onClick={add}>
            Another correction
          </Button>
        )}
      </div>
    </div>
  )
}

function DraftFields({ corrections }: Props) {
  const { draft, change, people } = corrections
  switch (draft.kind) {
    case null:
      return null
    case 'add presence':
    case 'add apology':
      return <WhoField people={people} person={draft.person} onChange={(person) => change({ person })} />
    case 'change text':
    case 'delete':
      return <TextFields corrections={corrections} />
  }
}

function TextFields({ corrections: { draft, change, places, fault } }: Props) {
  const styles = useStyles()
  return (
    <>
      <div className={styles.place}>
        <SelectField
          label="Where"
          value={draft.blockId}
          choices={places}
          onChange={(blockId) => change({ blockId })}
        />
      </div>
      <TextField
        label="Words as they stand"
        hint="Empty for all of them"
        value={draft.words}
        onChange={(words) => change({ words })}
        fault={fault}
      />
      {draft.kind === 'change text' && (
        <TextField label="Words instead" value={draft.instead} onChange={(instead) => change({ instead })} />
      )}
    </>
  )
}

const useStyles = makeStyles({
  all: { flexBasis: '100%', minWidth: 0, display: 'grid', gap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '12px' },
  /** Level with the lines of the fields, which stand under their labels. */
  another: { marginTop: '26px' },
  place: { flex: '1 1 320px', minWidth: 0 },
})
