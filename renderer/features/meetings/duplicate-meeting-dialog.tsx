import { duplicateMeetingChanges } from '../../../shared/domain/meeting/new-meeting.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import { useData } from '../../data/data-context.tsx'
import { readyValue } from '../../data/ready-value.ts'
import { useMeetingSnapshot } from '../../data/use-queries.ts'
import { useCreateMeeting, type When } from './use-create-meeting.ts'
import { WhenAndWhere } from './when-and-where.tsx'

/** A new meeting with the agenda of another, with nothing minuted and nobody present. */
export function DuplicateMeetingDialog({ meetingId }: { readonly meetingId: MeetingId }) {
  const { newId } = useData()
  const original = readyValue(useMeetingSnapshot(meetingId))
  const create = useCreateMeeting()
  if (original === undefined) return null
  const onConfirm = (when: When) =>
    void create(duplicateMeetingChanges({ records: original, ...when, newId }))
  return <WhenAndWhere title="Duplicate the meeting" confirm="Duplicate" onConfirm={onConfirm} />
}
