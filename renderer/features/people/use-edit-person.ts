import type { Member } from '../../../shared/domain/people/membership.ts'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Membership } from '../../../shared/records/person.ts'
import { useData } from '../../data/data-context.tsx'
import { deletionOfSeat } from '../../data/deletions.ts'
import type { Draft } from '../../fields/draft.ts'
import { say } from '../../session/session.ts'

/** The words of a person that have a column of their own. */
export const PERSON_FIELDS = [
  { field: 'title', label: 'Title', type: 'text' },
  { field: 'initials', label: 'Initials', type: 'text' },
  { field: 'surname', label: 'Surname', type: 'text' },
  { field: 'role', label: 'Role', type: 'text' },
  { field: 'organisation', label: 'Organisation', type: 'text' },
  { field: 'email', label: 'Email', type: 'email' },
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]['field']

/** How one person and their membership are changed. */
export function useEditPerson(member: Member) {
  const { person, membership } = member
  const data = useData()
  const { commit } = data
  const name = fullName(person)
  const draftOf = (field: PersonField): Draft => ({
    key: `person/${person.id}/${field}`,
    label: `change of ${name}`,
    stored: person[field],
    changesFor: (text) => [edit('people', person, { [field]: text })],
  })
  const changeMembership = (change: Partial<Pick<Membership, 'capacity' | 'from' | 'to'>>) => {
    const changes = [edit('memberships', membership, change)]
    void commit({ label: `change of ${name}`, changes, undo: { kind: 'own step' } })
  }
  /** Takes the membership away, which is kept; the person stays in the records of the meetings they came to. */
  const remove = async () => {
    await data.saveQueue.flush()
    const changes = await deletionOfSeat(data, member)
    const result = await commit({ label: `removal of ${name}`, changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say(`${name} could not be removed. Is the disk full?`)
    else say(`Removed ${name} from the committee.`, true)
  }
  return { draftOf, changeMembership, remove }
}
