import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { useData } from '../../data/data-context.tsx'
import { type Sending, sendToChair } from '../../data/record/send-to-chair.ts'

/** Sends a record to the chair in the way that was chosen. */
export function useSend(snapshot: MeetingSnapshot) {
  const data = useData()
  const called = snapshot.committee.recordCalled.toLowerCase()
  return async (sending: Sending) => {
    const sent = await sendToChair(data, snapshot, sending)
    if (sent.kind !== 'sent') return sent
    return { kind: 'done', says: `The ${called} are with ${sending.reviewer}.` } as const
  }
}
