import type { PersonId } from '../../records/ids.ts'
import type { Proposal } from './motion-proposals.ts'
import type { MotionRules } from './motion-rules.ts'

type People = Pick<Proposal, 'moverId' | 'seconderId'>

/**
 * A motion and a nomination are moved and seconded by two people, of those who may. Only those newly
 * named are asked for their right: somebody who moved and then left has moved all the same.
 */
export function refusalOfMovers(
  { moverId, seconderId }: People,
  newlyNamed: readonly (PersonId | null)[],
  { movers, nameOf }: Pick<MotionRules, 'movers' | 'nameOf'>,
): string | null {
  if (moverId !== null && moverId === seconderId) return 'Mover and seconder must be two people.'
  const stranger = newlyNamed.find((id) => id !== null && !movers.includes(id))
  return stranger === undefined || stranger === null
    ? null
    : `${nameOf(stranger)} is not among those who may move or second.`
}
