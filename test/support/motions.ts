import { nextToDecide } from '../../shared/domain/motions/motion-proposals.ts'
import type { MotionRules } from '../../shared/domain/motions/motion-rules.ts'
import type { AmendmentId, PersonId } from '../../shared/records/ids.ts'
import type { Amendment, Ending, PlainMotion } from '../../shared/records/motion.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Ballot, Cast, CountedVote, NamedVote, Vote } from '../../shared/records/vote.ts'
import { newId, person } from './meetings.ts'

/** A small language for motions: `motion('that the report be noted').movedBy('Cllr A Smith').carried()`. */

const people = new Map<string, Person>()

/** The one invented person of this name. */
export function personCalled(name: string): Person {
  const known = people.get(name) ?? person(name)
  people.set(name, known)
  return known
}

export function who(name: string): PersonId {
  return personCalled(name).id
}

export function nameOf(id: PersonId): string {
  return [...people].find(([, known]) => known.id === id)?.[0] ?? ''
}

/** What holds at a meeting at which these people may move and vote. */
export function rules(
  names: readonly string[],
  fields: Partial<Pick<MotionRules, 'seconders' | 'isBudget' | 'movers'>> = {},
): MotionRules {
  const ids = names.map(who)
  return { seconders: 'needed', voters: ids, movers: ids, isBudget: false, nameOf, ...fields }
}

/** Each word goes on about the motion or the amendment that is to be decided now. */
export type MotionTold = {
  readonly record: PlainMotion
  /** The amendment at this place, from 0. */
  readonly amendment: (at: number) => AmendmentId
  readonly movedBy: (name: string) => MotionTold
  readonly secondedBy: (name: string) => MotionTold
  /** An amendment to it, and how the motion reads with that. */
  readonly amended: (text: string, reads: string) => MotionTold
  readonly carried: (ballot?: Ballot, more?: Partial<Vote>) => MotionTold
  readonly lost: (ballot?: Ballot, more?: Partial<Vote>) => MotionTold
  readonly ended: (ending: Ending) => MotionTold
}

export function motion(text: string): MotionTold {
  const place = { meetingId: newId('meeting'), itemId: newId('item'), order: 'V' }
  return told({ kind: 'motion', id: newId('motion'), ...place, ...proposed(text), amendments: [] })
}

function told(record: PlainMotion): MotionTold {
  const target = nextToDecide(record)?.target ?? null
  const voted = (result: Vote['result'], ballot: Ballot = DECLARED, more: Partial<Vote> = {}) =>
    changed(record, target, { fate: { kind: 'voted', vote: vote(result, ballot, more) } })
  return {
    record,
    amendment: (at) => record.amendments[at]?.id ?? newId('amendment'),
    movedBy: (name) => changed(record, target, { moverId: who(name) }),
    secondedBy: (name) => changed(record, target, { seconderId: who(name) }),
    amended: (text, reads) =>
      told({ ...record, amendments: [...record.amendments, { ...amendment(text, reads, target) }] }),
    carried: (ballot, more) => voted('carried', ballot, more),
    lost: (ballot, more) => voted('lost', ballot, more),
    ended: (ending) => changed(record, target, { fate: { kind: ending } }),
  }
}

type Changes = Partial<Pick<Amendment, 'moverId' | 'seconderId' | 'fate'>>

function changed(record: PlainMotion, target: AmendmentId | null, to: Changes): MotionTold {
  if (target === null) return told({ ...record, ...to })
  const amendments = record.amendments.map((it) => (it.id === target ? { ...it, ...to } : it))
  return told({ ...record, amendments })
}

export function amendment(text: string, reads: string, amends: AmendmentId | null = null): Amendment {
  return { id: newId('amendment'), amends, reads, ...proposed(text) }
}

function proposed(text: string): Pick<Amendment, 'text' | 'moverId' | 'seconderId' | 'fate'> {
  return { text, moverId: null, seconderId: null, fate: { kind: 'open' } }
}

export function vote(result: Vote['result'], ballot: Ballot, more: Partial<Vote> = {}): Vote {
  return { result, ballot, castingVote: null, isOverridden: false, requests: [], ...more }
}

export const DECLARED: Ballot = { kind: 'declared' }
export const UNANIMOUS: Ballot = { kind: 'unanimous' }
export const WITHOUT_DIVISION: Ballot = { kind: 'without division' }

/** A show of hands; what is not told was not counted. */
export function counted(counts: Partial<Omit<CountedVote, 'kind'>>): CountedVote {
  return { kind: 'counted', for: null, against: null, abstain: null, didNotVote: null, ...counts }
}

/** A vote by name: `named({ for: ['Cllr A Smith'] })`. */
export function named(votes: { readonly [cast in Cast]?: readonly string[] }): NamedVote {
  const casts = (['for', 'against', 'abstain', 'did not vote'] as const).flatMap((cast) =>
    (votes[cast] ?? []).map((name) => ({ personId: who(name), cast })),
  )
  return { kind: 'named', casts }
}
