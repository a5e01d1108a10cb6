import type { MOVES } from '../../shared/records/attendance.ts'
import type { PersonId } from '../../shared/records/ids.ts'

/**
 * What is being filled in beside the notes while the meeting goes on: a few fields below them that take the
 * keyboard, and give it back to the notes.
 */
export type Slip =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'move'; readonly move: (typeof MOVES)[number] } & About)
  | ({ readonly kind: 'declaration' } & About)
  | ({ readonly kind: 'chair' } & About)

/** Whom it is about, where that is known as it is opened. */
type About = { readonly personId?: PersonId }

export const NO_SLIP: Slip = { kind: 'none' }
