import type { PersonId } from '../../records/ids.ts'
import type { Election, Nomination } from '../../records/motion.ts'

/** How an election stands by its nominations and the votes for them. */
export type Standing =
  | { readonly kind: 'nobody nominated' }
  | { readonly kind: 'unopposed'; readonly nomineeId: PersonId }
  /** Several are nominated, and of some it is not known how many voted for them. */
  | { readonly kind: 'not counted' }
  | { readonly kind: 'most votes'; readonly nomineeId: PersonId }
  | { readonly kind: 'tied'; readonly nomineeIds: readonly PersonId[] }

export function standingOf({ nominations }: Pick<Election, 'nominations'>): Standing {
  const [first, ...others] = nominations
  if (first === undefined) return { kind: 'nobody nominated' }
  if (others.length === 0) return { kind: 'unopposed', nomineeId: first.nomineeId }
  const counted = nominations.map(({ votes }) => votes).filter((votes) => votes !== null)
  if (counted.length < nominations.length) return { kind: 'not counted' }
  const most = Math.max(...counted)
  const [leader = first, ...rivals] = nominations.filter(({ votes }) => votes === most)
  if (rivals.length === 0) return { kind: 'most votes', nomineeId: leader.nomineeId }
  return { kind: 'tied', nomineeIds: [leader, ...rivals].map(({ nomineeId }) => nomineeId) }
}

export function nominationOf(election: Election, nomineeId: PersonId): Nomination | undefined {
  return election.nominations.find((it) => it.nomineeId === nomineeId)
}
