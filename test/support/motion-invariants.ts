import type { MotionRules } from '../../shared/domain/motions/motion-rules.ts'
import type { Amendment, PlainMotion } from '../../shared/records/motion.ts'
import type { Vote } from '../../shared/records/vote.ts'

/** What must never be in the record of a motion, found without a look at how its steps are taken. */
export function faultsOf(motion: PlainMotion, rules: MotionRules): readonly string[] {
  const { amendments } = motion
  const all = [motion, ...amendments]
  const isOpen = (it: PlainMotion | Amendment) => it.fate.kind === 'open'
  const under = (id: Amendment['amends']) => amendments.filter(({ amends }) => amends === id)
  const byId = new Map(amendments.map((it) => [it.id, it]))
  const levels = [null, ...amendments.map(({ id }) => id)]
  const depth = ({ amends }: Amendment) => (amends === null ? 1 : byId.get(amends)?.amends === null ? 2 : 3)
  return [
    ...levels.filter((id) => under(id).filter(isOpen).length > 1).map(() => 'two amendments open at a level'),
    ...amendments
      .filter((it) => isOpen(it) && !isOpen(byId.get(it.amends ?? it.id) ?? motion))
      .map(() => 'open under a decided amendment'),
    ...(!isOpen(motion) && amendments.some(isOpen) ? ['open under a decided motion'] : []),
    ...amendments.filter((it) => depth(it) > 2).map(() => 'too deep'),
    ...(byId.size < amendments.length ? ['an amendment twice'] : []),
    ...amendments.filter(({ reads }) => reads.trim() === '').map(() => 'reads nothing'),
    ...all
      .filter((it) => it.moverId !== null && it.moverId === it.seconderId)
      .map(() => 'moved and seconded by one'),
    ...all
      .filter((it) => it.fate.kind === 'fell for want of a seconder' && it.seconderId !== null)
      .map(() => 'fell with a seconder'),
    ...all.flatMap((it) =>
      it.fate.kind === 'voted'
        ? [
            ...(rules.seconders === 'needed' && it.seconderId === null ? ['voted without a seconder'] : []),
            ...faultsOfVote(it.fate.vote, rules),
          ]
        : [],
    ),
  ]
}

function faultsOfVote({ ballot, castingVote, result, isOverridden }: Vote, rules: MotionRules) {
  const faults: string[] = []
  if (rules.isBudget && ballot.kind !== 'named') faults.push('a budget not by name')
  const figures = figuresOf(ballot)
  if (figures === null) {
    if (castingVote !== null && ballot.kind !== 'declared') faults.push('a casting vote without a tie')
    return faults
  }
  if (!isOverridden && figures.sum !== rules.voters.length) faults.push('unbalanced')
  if (!isOverridden && !isOfAll(ballot, rules)) faults.push('votes that are not those of all entitled')
  const { supporting, against } = figures
  if (supporting === null || against === null) return faults
  if (castingVote !== null && supporting !== against) faults.push('a casting vote without a tie')
  const isCarried = supporting > against || (supporting === against && castingVote === 'for')
  if (isCarried !== (result === 'carried')) faults.push('a result against the figures')
  return faults
}

function isOfAll(ballot: Vote['ballot'], { voters }: MotionRules): boolean {
  if (ballot.kind !== 'named') return true
  return ballot.casts.every(({ personId }) => voters.includes(personId))
}

function figuresOf(ballot: Vote['ballot']) {
  if (ballot.kind === 'counted') {
    const { for: supporting, against, abstain, didNotVote } = ballot
    const sum = (supporting ?? 0) + (against ?? 0) + (abstain ?? 0) + (didNotVote ?? 0)
    return { supporting, against, sum }
  }
  if (ballot.kind !== 'named') return null
  const { casts } = ballot
  return {
    supporting: casts.filter(({ cast }) => cast === 'for').length,
    against: casts.filter(({ cast }) => cast === 'against').length,
    sum: new Set(ballot.casts.map(({ personId }) => personId)).size,
  }
}
