import type { MOVES } from '../../shared/records/attendance.ts'
import type { MotionId, PersonId } from '../../shared/records/ids.ts'

/**
 * What is being filled in beside the notes while the meeting goes on: a few fields below them that take the
 * keyboard, and give it back to the notes.
 */
export type Slip =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'move'; readonly move: (typeof MOVES)[number] } & About)
  | ({ readonly kind: 'declaration' } & About)
  | ({ readonly kind: 'chair' } & About)
  | { readonly kind: 'motion' }
  /** An amendment to what is before the meeting of this motion, or the vote on it. */
  | { readonly kind: 'amendment' | 'vote'; readonly motionId: MotionId }
  /** A new election, or one in which nobody is elected yet. */
  | { readonly kind: 'nominations'; readonly electionId: MotionId | null }
  | { readonly kind: 'urgent item' }
  | { readonly kind: 'action' }
  | { readonly kind: 'exclusion' }
  | { readonly kind: 'confirmation' }

/** Whom it is about, where that is known as it is opened. */
type About = { readonly personId?: PersonId }

export const NO_SLIP: Slip = { kind: 'none' }
