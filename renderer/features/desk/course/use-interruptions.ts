import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { withoutSentences } from '../../../../shared/domain/notes/without-sentences.ts'
import { remove } from '../../../../shared/records/change.ts'
import type { ClockTime } from '../../../../shared/records/dates.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { Interruption } from '../../../../shared/records/proceeding.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'

/** What can be put right about the interruptions of a meeting; their sentences follow. */
export function useInterruptions({ minutes }: MeetingSnapshot) {
  const { commit } = useData()
  return {
    setTime: (event: Interruption, time: ClockTime) => {
      const changes = [edit('proceedings', event, { time })]
      void commit({ label: 'change of a time', changes, undo: { kind: 'own step' } })
    },
    remove: async (event: Interruption) => {
      const isOf = (source: { of: string; id?: string }) =>
        source.of === 'proceeding' && source.id === event.id
      const told = minutes.filter(({ itemId }) => itemId === event.itemId)
      const changes = [
        remove('proceedings', event.id),
        ...told.map((minute) =>
          edit('publicMinutes', minute, ({ body }) => ({ body: withoutSentences(body, isOf) })),
        ),
      ]
      const label = 'deletion of an interruption'
      const { kind } = await commit({ label, changes, undo: { kind: 'own step' } })
      if (kind === 'refused') return
      if (kind === 'failed') say('Nothing was deleted: the interruption is still there.')
      else say('Deleted the interruption.', true) // once it is stored: any step takes older offers away
    },
  }
}
