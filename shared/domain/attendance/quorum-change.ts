import type { QuorumChange } from '../../records/proceeding.ts'
import type { QuorumState } from './quorum-state.ts'

/** What is to be logged when the attendance goes from one state to another: a warning, which stops nothing. */
export function quorumChange(
  before: Pick<QuorumState, 'isMet'>,
  after: Pick<QuorumState, 'isMet'>,
): QuorumChange['kind'] | null {
  if (before.isMet === after.isMet) return null
  return after.isMet ? 'quorum regained' : 'quorum lost'
}
