import type { Deletion } from '../../../shared/records/deletion.ts'
import type { DeletionId } from '../../../shared/records/ids.ts'
import { deletedName, deletedNameWithin } from '../../../shared/wording/deletions.ts'
import type { PuttingBack } from '../../data/putting-back.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useDeletions, usePuttingBack } from '../../data/use-queries.ts'
import { closeDialog } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { afterQuestion } from './after-question.ts'
import { usePutBack } from './use-put-back.ts'

/** Asks before more is put back than was pointed at, or a second thing of one name comes to be. */
export function PutBackDialog({ deletionId }: { readonly deletionId: DeletionId }) {
  const deletion = readyValue(useDeletions())?.find(({ id }) => id === deletionId)
  const plan = readyValue(usePuttingBack(deletionId))
  const { store } = usePutBack()
  if (deletion === undefined || plan?.kind !== 'ready') return null
  return (
    <FormDialog
      title={`Put back ${deletedNameWithin(deletion.thing)}?`}
      confirm={plan.committee === null ? 'Put back' : 'Put both back'}
      onConfirm={() => afterQuestion(deletionId, 'Put back', () => store(deletion, plan))}
      onCancel={closeDialog}
    >
      {questionsOf(deletion, plan).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </FormDialog>
  )
}

function questionsOf(
  { thing }: Deletion,
  { committee, hasTwin }: PuttingBack & { readonly kind: 'ready' },
): readonly string[] {
  const without =
    committee &&
    `Its committee was deleted as well. ${deletedName(committee.thing)} comes back with it, whole.`
  return [without, hasTwin && TWINS[thing.kind]].filter((sentence) => typeof sentence === 'string')
}

const TWINS = {
  committee: 'There is a committee of that name. Both will be there.',
  meeting: 'The committee has a meeting on that day. Both will be there.',
  person: 'The committee has somebody of that name. Both will be there.',
} as const satisfies Readonly<Record<Deletion['thing']['kind'], string>>
