import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { Member } from '../../../shared/domain/people/membership.ts'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import { readDate, writtenDate } from '../../../shared/domain/written-date.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import { CAPACITIES } from '../../../shared/records/person.ts'
import { DraftCell } from '../../fields/draft-cell.tsx'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { PERSON_FIELDS, useEditPerson } from './use-edit-person.ts'

type Props = { readonly member: Member }

/** One person and their seat on the committee. */
export function PersonRow({ member }: Props) {
  const styles = useStyles()
  const { person, membership } = member
  const { draftOf, changeMembership, remove } = useEditPerson(member)
  const name = fullName(person) || 'this person'
  return (
    <tr className={styles.row}>
      {PERSON_FIELDS.map(({ field, label, type }) => (
        <td key={field}>
          <DraftCell label={`${label} of ${name}`} type={type} draft={draftOf(field)} />
        </td>
      ))}
      <td>
        <Select
          appearance="filled-lighter"
          aria-label={`Capacity of ${name}`}
          value={membership.capacity}
          onChange={(_, data) => {
            const capacity = CAPACITIES.find((it) => it === data.value)
            if (capacity !== undefined) changeMembership({ capacity })
          }}
        >
          {CAPACITIES.map((capacity) => (
            <option key={capacity}>{capacity}</option>
          ))}
        </Select>
      </td>
      <DayCell
        label={`${name} belongs to it from`}
        day={membership.from}
        onStore={(from) => changeMembership({ from })}
      />
      <DayCell
        label={`${name} belongs to it to`}
        day={membership.to}
        onStore={(to) => changeMembership({ to })}
      />
      <td>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Remove ${name}`}
          title="Remove"
          onClick={({ currentTarget }) => void focusNeighbourAfter(currentTarget, 'tr', remove)}
        />
      </td>
    </tr>
  )
}

type DayProps = {
  readonly label: string
  readonly day: IsoDate | null
  readonly onStore: (day: IsoDate | null) => void
}

/** A day of the membership; empty is open. */
function DayCell({ label, day, onStore }: DayProps) {
  return (
    <td>
      <ParsedCell
        label={label}
        written={day === null ? '' : writtenDate(day)}
        isValid={(text) => text.trim() === '' || readDate(text) !== undefined}
        onStore={(text) => onStore(readDate(text) ?? null)}
      />
    </td>
  )
}

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})
