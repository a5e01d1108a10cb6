import { correctionItemChanges } from '../../../shared/domain/agenda/previous-notes.ts'
import { nextToPutRight } from '../../../shared/domain/confirmation/next-to-put-right.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { plainDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { loadMeetingSnapshot } from '../../data/meeting-snapshot-query.ts'
import { meetingsOf } from '../../data/queries.ts'
import { wasKept } from '../../data/was-kept.ts'
import { openDialog, say, sayWithWay, showMeeting } from '../../session/session.ts'

/** The only way to put a confirmed record right: an item of the next meeting, which says so in its minute. */
export function usePutRight({ meeting }: Pick<MeetingSnapshot, 'meeting'>): () => Promise<void> {
  const { commit, database, newId, saveQueue } = useData()
  return async () => {
    await saveQueue.flush()
    const next = nextToPutRight(meeting, await meetingsOf(database, meeting.committeeId))
    if (next === undefined) return sayNoNext(meeting)
    const snapshot = await loadMeetingSnapshot(database, next.id)
    const added = snapshot && correctionItemChanges(snapshot, meeting, newId)
    if (added === undefined) return say('Add a section to the agenda of the next meeting first.')
    const { itemId, changes } = added
    const step = { label: 'item for a correction', changes, undo: { kind: 'own step' } } as const
    const result = changes.length === 0 ? { kind: 'saved' as const } : await commit(step)
    if (!wasKept(result)) return
    const isPlanned = next.state === 'planned' || next.state === 'agenda published'
    showMeeting(next.id, isPlanned ? 'agenda' : 'notes', itemId)
    say(`On the agenda of ${plainDate(next.date)}. Minute it there with “Confirm the previous notes”.`)
  }
}

function sayNoNext({ committeeId }: Pick<Meeting, 'committeeId'>): void {
  const create = () => openDialog({ kind: 'new meeting', committeeId })
  sayWithWay('No later meeting is planned yet.', { label: 'New meeting', go: create })
}
