import { edit, type NewFields } from '../../../shared/records/edit.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { useData } from '../../data/data-context.tsx'
import type { Draft } from '../../fields/draft.ts'

/** How the details of a meeting are changed: at once, or by typing in a field. */
export function useEditMeeting(meeting: Meeting) {
  const { commit } = useData()
  return {
    change: (fields: NewFields<Meeting>) => {
      const changes = [edit('meetings', meeting, fields)]
      void commit({ label: 'change of the meeting', changes, undo: { kind: 'own step' } })
    },
    draftOf: (field: 'held' | 'closing'): Draft => ({
      key: `meeting/${meeting.id}/${field}`,
      label: 'change of the meeting',
      stored: meeting[field],
      changesFor: (text) => [edit('meetings', meeting, { [field]: text })],
    }),
  }
}
