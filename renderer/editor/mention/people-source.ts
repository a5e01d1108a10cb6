import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import { foundPeople } from '../../../shared/domain/people/found-people.ts'
import { isWrittenAsName, newcomerBeside } from '../../../shared/domain/people/newcomer.ts'
import { fullName, officeOf } from '../../../shared/domain/people/person-name.ts'
import type { PersonId } from '../../../shared/records/ids.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Option, Source } from '../suggest/suggestions.ts'

export type PeopleAtHand = {
  readonly people: readonly Person[]
  /** Adds somebody who is on no list; null where that cannot be done. */
  readonly onAddPerson: (words: string) => PersonId | null
}

/** As many as are seen at one glance. */
const MOST = 8

/** The people whom letters typed after `@` may mean, and somebody new where they are written as a name is. */
export function peopleSource(atHand: () => PeopleAtHand): Source {
  return {
    label: 'People',
    optionsFor: (words) => {
      const { people, onAddPerson } = atHand()
      const found = foundPeople(people, words)
      const known = found.slice(0, MOST).map(knownPerson)
      const name = isWrittenAsName(words) ? newcomerBeside(found, words) : ''
      return name === '' ? known : [...known, newcomer(name, () => onAddPerson(words))]
    },
  }
}

function knownPerson(person: Person): Option {
  return {
    id: person.id,
    label: fullName(person),
    detail: officeOf(person),
    taken: mentioned(() => person.id, fullName(person)),
  }
}

function newcomer(name: string, add: () => PersonId | null): Option {
  return { id: 'newcomer', label: `Add ${name}`, detail: 'A new person', taken: mentioned(add, name) }
}

/** Who is mentioned in place of the letters; their name alone, as words, where they could not be added. */
function mentioned(who: () => PersonId | null, name: string): Option['taken'] {
  return (state, { from, to }) => {
    const personId = who()
    const node =
      personId === null ? state.schema.text(name) : state.schema.node('mention', { personId, text: name })
    const transaction = closeHistory(state.tr).replaceWith(from, to, node.mark(state.selection.$from.marks()))
    return transaction.setSelection(TextSelection.create(transaction.doc, from + node.nodeSize))
  }
}
