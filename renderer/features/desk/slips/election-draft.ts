import { standingOf } from '../../../../shared/domain/motions/election.ts'
import { withElectionStep } from '../../../../shared/domain/motions/election-steps.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Election, Nomination } from '../../../../shared/records/motion.ts'

export const NOBODY = 'nobody yet'
/** Who is elected, or that nobody is yet. */
export type Elected = PersonId | typeof NOBODY

/** An election as it would be, or as it stays with the sentence why. */
export type Settled = { readonly election: Election; readonly refusal: string | null }

/** @param nomination null where nobody is being filled in */
export function withNominee(election: Election, nomination: Nomination | null, rules: MotionRules): Settled {
  if (nomination === null) return { election, refusal: null }
  return settledBy(election, withElectionStep(election, { kind: 'nominate', nomination }, rules))
}

/** Whoever is unopposed or has most votes. */
export function likelyElected(election: Election): Elected {
  const standing = standingOf(election)
  return standing.kind === 'unopposed' || standing.kind === 'most votes' ? standing.nomineeId : NOBODY
}

export function withElected(election: Election, elected: Elected, rules: MotionRules): Settled {
  if (elected !== NOBODY)
    return settledBy(election, withElectionStep(election, { kind: 'elect', nomineeId: elected }, rules))
  const isTied = standingOf(election).kind === 'tied'
  return {
    election,
    refusal: isTied ? 'The votes are level: say who is elected, by casting vote or by lot.' : null,
  }
}

function settledBy(election: Election, stepped: ReturnType<typeof withElectionStep>): Settled {
  return stepped.kind === 'done'
    ? { election: stepped.motion, refusal: null }
    : { election, refusal: stepped.reason }
}
