import type { Clock } from './clock.ts'
import { pauseAfter } from './save-machine.ts'
import type { SaveQueue } from './save-queue.ts'
import type { Step } from './step.ts'

/** A step of nothing: what either place is owed goes out with it. */
export const NOTHING: Step = { label: 'repair', changes: [], undo: { kind: 'none' } }

export type RepairParts = {
  readonly saveQueue: Pick<SaveQueue, 'state' | 'submit' | 'subscribe'>
  readonly clock: Clock
}

/**
 * As long as something is in one place alone, tries to bring it to the other, each time after a longer
 * pause. The answer ends that.
 */
export function repairInTime({ saveQueue, clock }: RepairParts): () => void {
  let attempts = 0
  let callOff: (() => void) | null = null
  const attempt = () => {
    callOff = null
    if (saveQueue.state().kind === 'saved in part') void saveQueue.submit(NOTHING)
  }
  const look = () => {
    const { kind } = saveQueue.state()
    if (kind === 'saved') attempts = 0
    if (kind !== 'saved in part' || callOff !== null) return
    attempts += 1
    callOff = clock.after(pauseAfter(attempts), attempt)
  }
  const stopListening = saveQueue.subscribe(look)
  return () => {
    stopListening()
    callOff?.()
  }
}
