import { useMemo } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { newcomerOf } from '../../../../shared/domain/people/newcomer.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { put } from '../../../../shared/records/change.ts'
import type { ItemId, PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { type OfferedPhrase, offeredPhrases } from '../../../../shared/wording/standard-phrases.ts'
import { introducedBefore } from '../../../../shared/wording/told-minutes.ts'
import { useData } from '../../../data/data-context.tsx'

/** Who can be mentioned in the notes of an item, who is known by then, and what is written after a stroke. */
export type DeskWording = {
  readonly people: readonly Person[]
  readonly introducedBefore: ReadonlySet<PersonId>
  readonly phrases: readonly OfferedPhrase[]
  readonly onAddPerson: (words: string) => PersonId
}

export function useDeskWording(snapshot: MeetingSnapshot, itemId: ItemId | undefined): DeskWording {
  const { commit, newId } = useData()
  const { people, committee } = snapshot
  const introduced = useMemo(
    () => (itemId === undefined ? new Set<PersonId>() : introducedBefore(snapshot, itemId)),
    [snapshot, itemId],
  )
  const phrases = useMemo(() => offeredPhrases(committee), [committee])
  const onAddPerson = (words: string) => {
    const person = newcomerOf(words, newId)
    const label = `adding ${fullName(person)}`
    void commit({ label, changes: [put('people', person)], undo: { kind: 'own step' } })
    return person.id
  }
  return { people, introducedBefore: introduced, phrases, onAddPerson }
}
