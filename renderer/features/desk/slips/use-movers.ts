import { useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'

/** Who may move and who may second, each without the other. */
export type Movers = {
  readonly moverId: PersonId | null
  readonly seconderId: PersonId | null
  readonly setMover: (id: PersonId | null) => void
  readonly setSeconder: (id: PersonId | null) => void
  readonly mayMove: readonly Person[]
  readonly maySecond: readonly Person[]
  /** `12 who may move`, or that nobody may. */
  readonly moverHint: string
  readonly seconderHint: string
}

export function useMovers({ people }: Pick<MeetingSnapshot, 'people'>, rules: MotionRules): Movers {
  const [moverId, setMover] = useState<PersonId | null>(null)
  const [seconderId, setSeconder] = useState<PersonId | null>(null)
  const allowed = useMemo(() => peopleWith(rules.movers, people), [rules.movers, people])
  const mayMove = allowed.filter(({ id }) => id !== seconderId)
  const maySecond = allowed.filter(({ id }) => id !== moverId)
  return {
    moverId,
    seconderId,
    setMover,
    setSeconder,
    mayMove,
    maySecond,
    moverHint: offeredHint(mayMove.length, 'move'),
    seconderHint: `${offeredHint(maySecond.length, 'second')}${rules.seconders === 'needed' ? '; can come later' : '; not needed'}`,
  }
}

/** The people of these ids, in the order of the ids. */
export function peopleWith(ids: readonly PersonId[], people: readonly Person[]): readonly Person[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

/** What a field for a person says of who is offered in it. */
export function offeredHint(count: number, verb: 'move' | 'second'): string {
  return count === 0 ? `Nobody who may ${verb} is marked as present` : `${count} who may ${verb}`
}
