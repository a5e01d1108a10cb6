import { newcomerOf } from '../../../../shared/domain/people/newcomer.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import { PickField } from '../../../ui/pick-field.tsx'
import { peopleOrNewcomer } from '../roll/people-offered.ts'

type Props = {
  /** Those who can be picked, the likely ones first. */
  readonly people: readonly Person[]
  readonly person: Person | null
  readonly onChange: (person: Person | null) => void
}

/** Whom a slip is about: one of the people of the meeting, or somebody new, who is added as the slip is done. */
export function WhoField({ people, person, onChange }: Props) {
  const { newId } = useData()
  return (
    <PickField
      label="Who"
      autoFocus
      picked={person === null ? '' : fullName(person)}
      suggestionsFor={(words) => peopleOrNewcomer(people, words)}
      onPick={({ id }, words) => onChange(people.find((it) => it.id === id) ?? newcomerOf(words, newId))}
      onClear={() => onChange(null)}
    />
  )
}
