import { makeStyles } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons'
import type { KeyboardEvent } from 'react'
import type { Phrase } from '../../../../shared/records/committee.ts'
import { DraftField } from '../../../fields/draft-field.tsx'
import { focusNeighbourAfter } from '../../../ui/focus-neighbour.ts'
import { nudgeOf } from '../../../ui/nudge.ts'
import { RowAction } from '../../../ui/row-action.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { PhraseEditing } from './use-phrases.ts'

type Props = {
  readonly phrase: Phrase
  /** Its place in the list, from 1. */
  readonly place: number
  /** Whether another phrase has the same abbreviation. */
  readonly isRepeated: boolean
  readonly editing: PhraseEditing
}

const KINDS = [
  { value: 'words', label: 'Words' },
  { value: 'resolution', label: 'Resolution' },
] as const

/** One phrase; Alt+Shift+Up and Down move it, as in Word. */
export function PhraseRow({ phrase, place, isRepeated, editing }: Props) {
  const styles = useStyles()
  return (
    <li
      className={styles.row}
      data-phrase={phrase.id}
      onKeyDown={(event) => onRowKey(event, phrase, editing)}
    >
      <DraftField
        className={styles.narrow}
        label="Abbreviation"
        warning={isRepeated ? 'Another phrase has it too.' : undefined}
        draft={editing.abbreviationOf(phrase)}
      />
      <SelectField
        label="Kind"
        value={phrase.kind}
        choices={KINDS}
        onChange={(kind) => editing.setKind(phrase, kind)}
      />
      <DraftField
        label="Text"
        lines={2}
        placeholder={PLACEHOLDERS[phrase.kind]}
        draft={editing.textOf(phrase)}
      />
      <PhraseActions phrase={phrase} name={phrase.abbreviation || `phrase ${place}`} editing={editing} />
    </li>
  )
}

const PLACEHOLDERS: Readonly<Record<Phrase['kind'], string>> = {
  words: 'The report was noted. It comes back on [date].',
  resolution: 'that the report be noted',
}

type ActionsProps = Pick<Props, 'phrase' | 'editing'> & { readonly name: string }

function PhraseActions({ phrase, name, editing }: ActionsProps) {
  const styles = useStyles()
  return (
    <div className={styles.actions}>
      <RowAction
        label={`Move ${name} up`}
        title="Move up"
        icon={<ArrowUpRegular />}
        onClick={() => editing.move(phrase, 'up')}
      />
      <RowAction
        label={`Move ${name} down`}
        title="Move down"
        icon={<ArrowDownRegular />}
        onClick={() => editing.move(phrase, 'down')}
      />
      <RowAction
        label={`Delete ${name}`}
        title="Delete"
        icon={<DeleteRegular />}
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, '[data-phrase]', () => editing.remove(phrase))
        }
      />
    </div>
  )
}

function onRowKey(event: KeyboardEvent, phrase: Phrase, editing: PhraseEditing): void {
  const nudge = nudgeOf(event)
  if (nudge === null) return
  event.preventDefault()
  editing.move(phrase, nudge)
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '144px 136px 1fr auto',
    gap: '16px',
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: '1fr 1fr' },
  },
  /** No wider than its column, although a field by itself would be. */
  narrow: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  actions: { display: 'flex', paddingTop: '24px' },
})
