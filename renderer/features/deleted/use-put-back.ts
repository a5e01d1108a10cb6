import type { Deletion } from '../../../shared/records/deletion.ts'
import { deletedNameWithin } from '../../../shared/wording/deletions.ts'
import { useData } from '../../data/data-context.tsx'
import { type PuttingBack, puttingBack } from '../../data/putting-back.ts'
import { openDialog, say } from '../../session/session.ts'

/** Puts what was deleted back where it was, in one step; asks first where more comes of it than that. */
export function usePutBack() {
  const { commit, database } = useData()
  const store = async ({ thing }: Deletion, plan: PuttingBack) => {
    const name = deletedNameWithin(thing)
    if (plan.kind === 'there already') return say(`Nothing was put back: ${name} is there already.`)
    if (plan.kind === 'committee gone')
      return say(`Nothing was put back: the committee of ${name} was removed for good.`)
    const label = `putting back of ${name}`
    const result = await commit({ label, changes: plan.changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say('Nothing was put back. Is the disk full?')
    else say(`Put back ${name}.`, true)
  }
  /** Answers false where it asks: nothing is put back yet. */
  const putBack = async (deletion: Deletion) => {
    const plan = await puttingBack(database, deletion)
    const isMore = plan.kind === 'ready' && (plan.committee !== null || plan.hasTwin)
    if (isMore) openDialog({ kind: 'put back', deletionId: deletion.id })
    else await store(deletion, plan)
    return !isMore
  }
  return { putBack, store }
}
