import { namesApart } from '../../../../shared/domain/people/names-apart.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { PickField } from '../../../ui/pick-field.tsx'
import { peopleOffered } from '../roll/people-offered.ts'

type Props = {
  readonly label: string
  /** Those who can be picked. */
  readonly people: readonly Person[]
  readonly personId: PersonId | null
  readonly onChange: (personId: PersonId | null) => void
  readonly hint?: string
  readonly autoFocus?: boolean
}

/** A field for one of the people of the meeting, found by a few letters of any part of their name or office. */
export function PersonField({ people, personId, onChange, ...field }: Props) {
  const picked = people.find(({ id }) => id === personId)
  return (
    <PickField
      {...field}
      picked={picked === undefined ? '' : namesApart(people)(picked)}
      suggestionsFor={(words) => peopleOffered(people, words)}
      onPick={({ id }) => onChange(people.find((person) => person.id === id)?.id ?? null)}
      onClear={() => onChange(null)}
    />
  )
}
