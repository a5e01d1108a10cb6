import type { Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { deletionOfMeeting } from '../../data/deletions.ts'
import { say } from '../../session/session.ts'

/** Deletes a meeting with all that belongs to it, which is kept; the message that says so offers to undo it. */
export function useDeleteMeeting() {
  const data = useData()
  return async (meeting: Meeting) => {
    await data.saveQueue.flush()
    const changes = await deletionOfMeeting(data, meeting)
    const name = `the meeting of ${weekdayAndDate(meeting.date)}`
    const result = await data.commit({ label: `deletion of ${name}`, changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say(`Nothing was deleted: ${name} is still there.`)
    else say(`Deleted ${name}.`, true)
  }
}
