import type { RecordedRequest, Vote } from '../../records/vote.ts'
import { countsOf } from './ballot.ts'
import type { MotionRules } from './motion-rules.ts'

/** Whoever asks that their own vote be recorded took part in the vote, and in the way that is recorded. */
export function refusalOfRequests(vote: Vote, rules: MotionRules): string | null {
  for (const request of vote.requests) {
    const refusal = refusalOfRequest(request, vote, rules)
    if (refusal !== null) return refusal
  }
  return null
}

function refusalOfRequest(request: RecordedRequest, vote: Vote, rules: MotionRules): string | null {
  const { personId, cast } = request
  const name = rules.nameOf(personId)
  if (!rules.voters.includes(personId)) return `${name} is not among those who may vote.`
  if (vote.requests.filter((it) => it.personId === personId).length > 1) return `${name} asked twice.`
  return isPossible(request, vote) ? null : `By the figures, ${name} cannot have voted ${WORDS[cast]}.`
}

const WORDS = { for: 'for', against: 'against', abstain: 'neither for nor against' } as const

function isPossible({ personId, cast }: RecordedRequest, { ballot, result, requests }: Vote): boolean {
  if (ballot.kind === 'named') return ballot.casts.some((it) => it.personId === personId && it.cast === cast)
  if (ballot.kind === 'unanimous') return cast !== (result === 'carried' ? 'against' : 'for')
  const count = countsOf(ballot)?.[cast] ?? null
  return count === null || requests.filter((it) => it.cast === cast).length <= count
}
