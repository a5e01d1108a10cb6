import type { StepChange } from '../../../../shared/records/edit.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import { useData } from '../../../data/data-context.tsx'
import type { StateCache } from '../../../editor/state-cache.ts'
import { say } from '../../../session/session.ts'
import type { Desk } from '../use-desk.ts'
import { deletionOf, movingOf } from './motion-changes.ts'

/** Changes of motions that also change notes which are written already. */
export function useMotionChanges(desk: Desk, states: StateCache) {
  const change = useNotesChange(desk, states)
  return {
    remove: (motion: Motion) => {
      const label = `deletion of the ${motion.kind}`
      void change(label, deletionOf(motion, desk.known())).then((kind) => {
        if (kind === 'failed') say(`Nothing was deleted: the ${motion.kind} is still there.`)
        else if (kind !== 'refused') say(`Deleted the ${motion.kind}.`, true)
      })
    },
    move: (motion: Motion, itemId: ItemId) => {
      const label = `move of the ${motion.kind}`
      void change(label, movingOf(motion, itemId, desk.known())).then((kind) => {
        if (kind === 'failed') say(`The ${motion.kind} was not moved.`)
        else if (kind !== 'refused') say(`Moved the ${motion.kind} to another item, with its sentences.`)
      })
    },
  }
}

/** One step about notes that may hold words which are not stored yet: those are stored first. Answers with what became of it. */
export function useNotesChange(desk: Desk, states: StateCache) {
  const { commit, saveQueue } = useData()
  return async (label: string, changes: readonly StepChange[]) => {
    states.endTypedGroup()
    await saveQueue.flush()
    const result = commit({ label, changes, undo: { kind: 'own step' } })
    desk.expect(
      changes.filter(({ table }) => table === 'motions'),
      result,
    )
    return (await result).kind
  }
}
