import { mergedBody } from '../../../shared/domain/notes/merged-body.ts'
import { issueChanges } from '../../../shared/domain/numbers/issued-numbers.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { PublicMinute } from '../../../shared/records/minute.ts'
import type { CommitResult } from '../../data/commit.ts'
import { useData } from '../../data/data-context.tsx'
import type { Step } from '../../data/step.ts'
import { wasKept } from '../../data/was-kept.ts'
import type { Written } from '../../editor/edited-minute.ts'
import type { StateCache } from '../../editor/state-cache.ts'
import type { Desk } from './use-desk.ts'

/**
 * Stores a step together with what it wrote at the caret, and takes that out of the notes again where the step is not
 * kept: no sentence tells of what is not recorded.
 */
export function useWrittenStep(desk: Desk, states: StateCache) {
  const { commit } = useData()
  return (step: Step, written: Written | null): Promise<CommitResult> => {
    const changes = [...step.changes, ...(written === null ? [] : minutedWith(written, desk))]
    const result = commit({ ...step, changes })
    desk.expect(changes, result)
    if (written === null) return result
    const takeOut = () => states.takeOut(written)
    void result.then((outcome) => wasKept(outcome) || takeOut(), takeOut)
    return result
  }
}

/** An item with a sentence is minuted. Keys that were stored while the step waited its turn stay. */
function minutedWith({ body }: Written, { current, known }: Desk): readonly StepChange[] {
  if (current === undefined) return []
  const { minute } = current
  const written = (stored: PublicMinute) => ({
    body: mergedBody({ base: minute.body, theirs: body, ours: stored.body }),
    standing: 'minuted' as const,
  })
  return [edit('publicMinutes', minute, written), ...issueChanges(known(), minute.itemId)]
}
