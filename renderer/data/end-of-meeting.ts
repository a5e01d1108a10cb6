import type { Bridge } from '../../shared/ipc/contract.ts'
import type { Committer } from './commit.ts'
import type { Effect } from './effect.ts'
import { takeCopy } from './take-copy.ts'

/** Has a snapshot taken whenever a meeting has ended; the answer stops that. */
export function copyAtEndOfMeetings({ onKept }: Pick<Committer, 'onKept'>, bridge: Bridge): () => void {
  return onKept((_step, effects) => {
    if (effects.some(isEndOfMeeting)) void takeCopy(bridge, 'end of meeting')
  })
}

function isEndOfMeeting(effect: Effect): boolean {
  return effect.kind === 'edited' && 'state' in effect.after && effect.after.state === 'draft'
}
