import { foundPeople } from '../../../../shared/domain/found-people.ts'
import { newcomerName } from '../../../../shared/domain/newcomer-name.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { keyName } from '../../../ui/key-names.ts'
import { TypeAhead } from '../../../ui/type-ahead.tsx'
import { DESK_KEYS } from '../desk-keys.ts'
import type { RollSnapshot } from './roll-lines.ts'
import { useNewcomer } from './use-newcomer.ts'

type Props = { readonly snapshot: RollSnapshot; readonly onChoose: (person: Person) => void }

const NEWCOMER = 'newcomer'

/** Finds a person by any part of their name, role or organisation and marks them present; adds one who is new. */
export function PersonSearch({ snapshot, onChoose }: Props) {
  const { people } = snapshot
  const addNewcomer = useNewcomer(snapshot)
  const suggestionsFor = (words: string) => {
    const found = foundPeople(people, words)
    const isKnown = found.some((person) => fullName(person).toLowerCase() === words.trim().toLowerCase())
    const known = found
      .slice(0, 8)
      .map((person) => ({ id: person.id, label: fullName(person), detail: detailOf(person) }))
    const newcomer = newcomerName(words)
    const isWholeName = known.length === 0 || words.trim().includes(' ')
    if (isKnown || !isWholeName || newcomer === '') return known
    return [...known, { id: NEWCOMER, label: `Add ${newcomer}`, detail: 'A new person of this committee' }]
  }
  return (
    <TypeAhead
      label="Find or add a person"
      placeholder="Find or add a person"
      keys={keyName(DESK_KEYS.findPerson.keys)}
      suggestionsFor={suggestionsFor}
      onChoose={({ id }, words) => {
        const person = people.find((it) => it.id === id)
        if (person !== undefined) onChoose(person)
        else if (id === NEWCOMER) addNewcomer(words)
      }}
    />
  )
}

function detailOf(person: Person): string {
  return [person.role, person.organisation].filter((it) => it !== '').join(', ')
}
