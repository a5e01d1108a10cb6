import type { Deletion } from '../../../shared/records/deletion.ts'
import type { DeletionId } from '../../../shared/records/ids.ts'
import { deletedName, deletedNameWithin } from '../../../shared/wording/deletions.ts'
import { useData } from '../../data/data-context.tsx'
import { readyValue } from '../../data/ready-value.ts'
import { removalForGood, withDependents } from '../../data/removal-for-good.ts'
import { useDeletions } from '../../data/use-queries.ts'
import { closeDialog, say } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { afterQuestion } from './after-question.ts'

/** Asks before a deletion can no longer be taken back. */
export function RemoveForGoodDialog({ deletionId }: { readonly deletionId: DeletionId }) {
  const deletions = readyValue(useDeletions()) ?? []
  const deletion = deletions.find(({ id }) => id === deletionId)
  const remove = useRemoveForGood()
  if (deletion === undefined) return null
  const [, ...dependents] = withDependents(deletion, deletions)
  return (
    <FormDialog
      title={`Remove ${deletedNameWithin(deletion.thing)} for good?`}
      confirm="Remove for good"
      onConfirm={() =>
        afterQuestion(deletionId, 'Remove for good', () => remove(deletion, [deletion, ...dependents]))
      }
      onCancel={closeDialog}
    >
      <span>It can then be undone only until Minutebook is closed.</span>
      {dependents.length > 0 && (
        <span>
          What was deleted of this committee before it goes as well:{' '}
          {dependents.map(({ thing }) => deletedName(thing)).join('; ')}.
        </span>
      )}
    </FormDialog>
  )
}

function useRemoveForGood() {
  const { commit, database } = useData()
  return async ({ thing }: Deletion, removed: readonly Deletion[]) => {
    const name = deletedNameWithin(thing)
    const changes = await removalForGood(database, removed)
    const label = `removal for good of ${name}`
    const result = await commit({ label, changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say(`Nothing was removed: ${name} can still be put back.`)
    else say(`Removed ${name} for good.`, true)
  }
}
