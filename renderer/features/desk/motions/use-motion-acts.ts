import type { Motion } from '../../../../shared/records/motion.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { openSlip } from '../../../session/session.ts'
import type { Desk } from '../use-desk.ts'
import type { MotionAct } from './motion-acts.ts'
import { useMotionChanges } from './use-motion-changes.ts'
import { useMotionSteps } from './use-motion-steps.ts'

/** Does what was chosen for a motion of the item in hand, each as one step with its sentences. */
export function useMotionActs(desk: Desk, states: StateCache) {
  const steps = useMotionSteps(desk, states)
  const changes = useMotionChanges(desk, states)
  return (motion: Motion, act: MotionAct): void => {
    switch (act.kind) {
      case 'vote':
      case 'amend':
        openSlip({ kind: act.kind === 'vote' ? 'vote' : 'amendment', motionId: motion.id })
        break
      case 'nominate':
        openSlip({ kind: 'nominations', electionId: motion.id })
        break
      case 'go':
        desk.select(motion.itemId)
        break
      case 'resolve':
        steps.resolve(motion)
        break
      case 'delete':
        changes.remove(motion)
        break
      case 'move':
        changes.move(motion, act.itemId)
        break
      case 'end':
      case 'second':
      case 'reopen':
        steps.take(motion, act)
    }
  }
}

export type OnMotionAct = ReturnType<typeof useMotionActs>
