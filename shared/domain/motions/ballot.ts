import type { PersonId } from '../../records/ids.ts'
import type { Ballot, Cast, CountedVote, NamedVote, Vote } from '../../records/vote.ts'

const UNCOUNTED: CountedVote = {
  kind: 'counted',
  for: null,
  against: null,
  abstain: null,
  didNotVote: null,
}
export const NOBODY_NAMED: NamedVote = { kind: 'named', casts: [] }

/** How the figures of a vote stand to those entitled and present. */
export type Balance = {
  readonly entitled: number
  readonly accounted: number
  /** Those entitled and present of whom a vote by name says nothing. */
  readonly missing: readonly PersonId[]
  /** Those whom a vote by name has, though they are not entitled and present. */
  readonly unexpected: readonly PersonId[]
  /** How many are missing; below zero, how many are too many. */
  readonly difference: number
  readonly isBalanced: boolean
}

/** For, against, abstentions and those who did not vote are all who are entitled and present. */
export function balanceOf(ballot: Ballot, voters: readonly PersonId[]): Balance {
  const entitled = voters.length
  const counts = countsOf(ballot)
  const accounted = counts === null ? entitled : sumOf(Object.values(counts))
  const named = ballot.kind === 'named' ? ballot.casts.map(({ personId }) => personId) : null
  const missing = named === null ? [] : voters.filter((id) => !named.includes(id))
  const unexpected = named === null ? [] : named.filter((id) => !voters.includes(id))
  const difference = entitled - accounted
  const isBalanced = difference === 0 && missing.length === 0
  return { entitled, accounted, missing, unexpected, difference, isBalanced }
}

/** What the figures say: the majority of those who voted for or against; null where there are none. */
export function outcomeOf(
  ballot: Ballot,
  castingVote: Vote['castingVote'],
): 'carried' | 'lost' | 'tied' | null {
  if (ballot.kind === 'without division') return 'carried'
  if (ballot.kind === 'unanimous') return null
  const { for: supporting, against } = countsOf(ballot) ?? UNCOUNTED
  const isUnknown = supporting === null || against === null
  if (!isUnknown && supporting !== against) return supporting > against ? 'carried' : 'lost'
  if (castingVote !== null) return castingVote === 'for' ? 'carried' : 'lost'
  return isUnknown ? null : 'tied'
}

export type Counts = Omit<CountedVote, 'kind'>

/** How many voted in each way; null where a vote has no figures. */
export function countsOf(ballot: Ballot): Counts | null {
  switch (ballot.kind) {
    case 'counted': {
      const { for: supporting, against, abstain, didNotVote } = ballot
      return { for: supporting, against, abstain, didNotVote }
    }
    case 'named': {
      const many = (wanted: Cast) => ballot.casts.filter(({ cast }) => cast === wanted).length
      return {
        for: many('for'),
        against: many('against'),
        abstain: many('abstain'),
        didNotVote: many('did not vote'),
      }
    }
    case 'declared':
    case 'unanimous':
    case 'without division':
      return null
  }
}

/** A vote by name with somebody's vote in it, in place of what they had; null takes it out. */
export function withCast(ballot: NamedVote, personId: PersonId, cast: Cast | null): NamedVote {
  const at = ballot.casts.findIndex((it) => it.personId === personId)
  const own = cast === null ? [] : [{ personId, cast }]
  return {
    ...ballot,
    casts: ballot.casts.toSpliced(at < 0 ? ballot.casts.length : at, at < 0 ? 0 : 1, ...own),
  }
}

/** A vote by name in which all of whom nothing is said voted in one way: "the others for". */
export function withRest(ballot: NamedVote, voters: readonly PersonId[], cast: Cast): NamedVote {
  return balanceOf(ballot, voters).missing.reduce((so, personId) => withCast(so, personId, cast), ballot)
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
