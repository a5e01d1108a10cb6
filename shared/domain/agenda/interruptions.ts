import type { Interruption, Proceeding } from '../../records/proceeding.ts'
import { byOrder } from '../sorting.ts'

/** The adjournments of a meeting and the comings and goings of the public, in their order. */
export function interruptionsOf(proceedings: readonly Proceeding[]): readonly Interruption[] {
  return proceedings.filter(isInterruption).sort(byOrder)
}

/** Whether the meeting stands still. */
export function isAdjourned(proceedings: readonly Proceeding[]): boolean {
  return lastOf(proceedings, 'adjourned', 'resumed') === 'adjourned'
}

/** Whether the press and public are outside. */
export function isPublicExcluded(proceedings: readonly Proceeding[]): boolean {
  return lastOf(proceedings, 'public excluded', 'public readmitted') === 'public excluded'
}

function lastOf(proceedings: readonly Proceeding[], ...kinds: readonly Interruption['kind'][]) {
  return interruptionsOf(proceedings).findLast(({ kind }) => kinds.includes(kind))?.kind
}

function isInterruption(event: Proceeding): event is Interruption {
  return event.kind !== 'quorum lost' && event.kind !== 'quorum regained'
}
