import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { withoutSentences } from '../../../../shared/domain/notes/without-sentences.ts'
import type { Action } from '../../../../shared/records/action.ts'
import { remove } from '../../../../shared/records/change.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'

/** What can be done with the actions of a meeting. */
export function useActions({ minutes }: Pick<MeetingSnapshot, 'minutes'>) {
  const { commit } = useData()
  return {
    mark: (action: Action, isDone: boolean) => {
      const label = isDone ? `marking “${action.what}” as done` : `opening “${action.what}” again`
      void commit({ label, changes: [edit('actions', action, { isDone })], undo: { kind: 'own step' } })
    },
    /** Its sentence goes with it. */
    remove: async (action: Action) => {
      const told = minutes.filter(({ itemId }) => itemId === action.itemId)
      const changes = [
        remove('actions', action.id),
        ...told.map((minute) =>
          edit('publicMinutes', minute, ({ body }) => ({
            body: withoutSentences(body, (source) => source.of === 'action' && source.id === action.id),
          })),
        ),
      ]
      const label = `deletion of “${action.what}”`
      const { kind } = await commit({ label, changes, undo: { kind: 'own step' } })
      if (kind === 'refused') return
      if (kind === 'failed') say(`Nothing was deleted: “${action.what}” is still there.`)
      else say(`Deleted the action “${action.what}”.`, true) // once it is stored: any step takes older offers away
    },
  }
}
