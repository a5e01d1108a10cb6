import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { CommitteeId } from '../../../shared/records/ids.ts'
import { CAPACITIES, type Membership } from '../../../shared/records/person.ts'
import { NOBODY, useAddPeople } from './use-add-people.ts'
import { PERSON_FIELDS } from './use-edit-person.ts'

type Props = { readonly committeeId: CommitteeId; readonly last: Membership | undefined }

/** The row at the foot of the table: Enter adds the person and is ready for the next. */
export function AddPersonRow({ committeeId, last }: Props) {
  const styles = useStyles()
  const [draft, setDraft] = useState(NOBODY)
  const first = useRef<HTMLInputElement>(null)
  const addPeople = useAddPeople(committeeId, last)
  const canAdd = draft.surname.trim() !== ''
  const add = () => {
    if (!canAdd) return
    void addPeople([draft])
    setDraft(NOBODY)
    first.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Enter' && add()
  return (
    <tr className={styles.row} onKeyDown={onKeyDown}>
      {PERSON_FIELDS.map(({ field, label, type }, index) => (
        <td key={field}>
          <Input
            className={styles.cell}
            aria-label={`${label} of a new person`}
            placeholder={label}
            type={type}
            value={draft[field]}
            {...(index === 0 ? { input: { ref: first } } : {})}
            onChange={(_, data) => setDraft({ ...draft, [field]: data.value })}
          />
        </td>
      ))}
      <td>
        <Select
          aria-label="Capacity of a new person"
          value={draft.capacity}
          onChange={(_, data) =>
            setDraft({ ...draft, capacity: CAPACITIES.find((it) => it === data.value) ?? draft.capacity })
          }
        >
          {CAPACITIES.map((capacity) => (
            <option key={capacity}>{capacity}</option>
          ))}
        </Select>
      </td>
      <td colSpan={3}>
        <Button icon={<AddRegular />} disabledFocusable={!canAdd} onClick={add}>
          Add
        </Button>
      </td>
    </tr>
  )
}

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { width: '100%', minWidth: 0 },
})
