import { newcomerOf } from '../../../../shared/domain/people/newcomer.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { useData } from '../../../data/data-context.tsx'
import { keyName } from '../../../ui/key-names.ts'
import { TypeAhead } from '../../../ui/type-ahead.tsx'
import { DESK_KEYS } from '../desk-keys.ts'
import { NEWCOMER, peopleOrNewcomer } from './people-offered.ts'

type Props = {
  readonly people: readonly Person[]
  readonly onChoose: (person: Person) => void
  readonly onAdd: (newcomer: Person) => void
}

/** Finds a person by any part of their name, role or organisation and marks them present; adds one who is new. */
export function PersonSearch({ people, onChoose, onAdd }: Props) {
  const { newId } = useData()
  return (
    <TypeAhead
      label="Find or add a person"
      placeholder="Find or add a person"
      keys={keyName(DESK_KEYS.findPerson.keys)}
      suggestionsFor={(words) => peopleOrNewcomer(people, words)}
      onChoose={({ id }, words) => {
        const person = people.find((it) => it.id === id)
        if (person !== undefined) onChoose(person)
        else if (id === NEWCOMER) onAdd(newcomerOf(words, newId))
      }}
    />
  )
}
