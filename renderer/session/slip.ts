import type { MOVES } from '../../shared/records/attendance.ts'

/**
 * What is being filled in beside the notes while the meeting goes on: a few fields below them that take the
 * keyboard, and give it back to the notes.
 */
export type Slip =
  | { readonly kind: 'none' }
  | { readonly kind: 'move'; readonly move: (typeof MOVES)[number] }

export const NO_SLIP: Slip = { kind: 'none' }
