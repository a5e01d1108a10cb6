import type { PersonId } from '../../records/ids.ts'
import type { Election, Nomination } from '../../records/motion.ts'
import { nominationOf, standingOf } from './election.ts'
import type { MotionRules } from './motion-rules.ts'
import type { Stepped } from './motion-steps.ts'
import { refusalOfMovers } from './movers.ts'

/** One thing that happens in an election. */
export type ElectionStep =
  | { readonly kind: 'nominate'; readonly nomination: Nomination }
  | { readonly kind: 'second'; readonly nomineeId: PersonId; readonly seconderId: PersonId }
  | { readonly kind: 'take out'; readonly nomineeId: PersonId }
  | { readonly kind: 'count'; readonly nomineeId: PersonId; readonly votes: number | null }
  | { readonly kind: 'elect'; readonly nomineeId: PersonId }
  | { readonly kind: 'reopen' }

type Rules = Pick<MotionRules, 'seconders' | 'movers' | 'nameOf'>

/** The election after a step, or the sentence why it cannot be taken. */
export function withElectionStep(election: Election, step: ElectionStep, rules: Rules): Stepped<Election> {
  const reason = refusalOfElectionStep(election, step, rules)
  return reason === null ? { kind: 'done', motion: after(election, step) } : { kind: 'refused', reason }
}

/** Why a step is not allowed; null where it is. */
export function refusalOfElectionStep(election: Election, step: ElectionStep, rules: Rules): string | null {
  if (step.kind === 'reopen') return election.electedId === null ? 'Nobody is elected yet.' : null
  if (election.electedId !== null) return `${rules.nameOf(election.electedId)} was elected already.`
  if (step.kind === 'nominate') return refusalOfNomination(election, step.nomination, rules)
  const nomination = nominationOf(election, step.nomineeId)
  if (nomination === undefined) return `${rules.nameOf(step.nomineeId)} is not nominated.`
  return refusalAbout(nomination, election, step, rules)
}

function refusalOfNomination(election: Election, nomination: Nomination, rules: Rules): string | null {
  const { nomineeId, moverId, seconderId } = nomination
  if (nominationOf(election, nomineeId) !== undefined)
    return `${rules.nameOf(nomineeId)} is nominated already.`
  return refusalOfMovers({ moverId, seconderId }, [moverId, seconderId], rules)
}

type StepAboutOne = Exclude<ElectionStep, { kind: 'nominate' | 'reopen' }>

function refusalAbout(
  nomination: Nomination,
  election: Election,
  step: StepAboutOne,
  rules: Rules,
): string | null {
  switch (step.kind) {
    case 'second':
      if (nomination.seconderId !== null) return 'The nomination has a seconder.'
      return refusalOfMovers({ ...nomination, seconderId: step.seconderId }, [step.seconderId], rules)
    case 'elect':
      return refusalOfElected(nomination, election, rules)
    case 'count':
    case 'take out':
      return null
  }
}

/** On a tie any of those with most votes: by casting vote or by lot, the meeting has chosen. */
function refusalOfElected(nomination: Nomination, election: Election, rules: Rules): string | null {
  const { nomineeId, seconderId } = nomination
  const name = rules.nameOf(nomineeId)
  if (election.office.trim() === '') return 'Say to which office.'
  if (rules.seconders === 'needed' && seconderId === null)
    return `The nomination of ${name} needs a seconder.`
  const standing = standingOf(election)
  switch (standing.kind) {
    case 'nobody nominated':
    case 'unopposed':
    case 'not counted':
      return null
    case 'most votes':
      return standing.nomineeId === nomineeId ? null : `${rules.nameOf(standing.nomineeId)} has most votes.`
    case 'tied':
      return standing.nomineeIds.includes(nomineeId) ? null : `Others have more votes than ${name}.`
  }
}

function after(election: Election, step: ElectionStep): Election {
  const { nominations } = election
  switch (step.kind) {
    case 'nominate':
      return { ...election, nominations: [...nominations, step.nomination] }
    case 'take out':
      return { ...election, nominations: nominations.filter((it) => it.nomineeId !== step.nomineeId) }
    case 'second':
      return withNomination(election, step.nomineeId, { seconderId: step.seconderId })
    case 'count':
      return withNomination(election, step.nomineeId, { votes: step.votes })
    case 'elect':
      return { ...election, electedId: step.nomineeId }
    case 'reopen':
      return { ...election, electedId: null }
  }
}

function withNomination(election: Election, nomineeId: PersonId, to: Partial<Nomination>): Election {
  const nominations = election.nominations.map((it) => (it.nomineeId === nomineeId ? { ...it, ...to } : it))
  return { ...election, nominations }
}
