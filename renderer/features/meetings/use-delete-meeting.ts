import type { Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { removalOfMeeting } from '../../data/removals.ts'
import { say } from '../../session/session.ts'

/** Deletes a meeting with all that belongs to it; the message that says so offers to undo it. */
export function useDeleteMeeting() {
  const { commit, database, saveQueue } = useData()
  return async (meeting: Meeting) => {
    await saveQueue.flush()
    const changes = await removalOfMeeting(database, meeting.id)
    const name = `the meeting of ${weekdayAndDate(meeting.date)}`
    const result = await commit({ label: `deletion of ${name}`, changes, undo: { kind: 'own step' } })
    if (result.kind === 'failed') say(`Nothing was deleted: ${name} is still there.`)
    else say(`Deleted ${name}.`, true)
  }
}
