import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { useData } from '../../data/data-context.tsx'
import { sendInFile } from '../../data/record/send-in-file.ts'
import { type Sending, sendToChair } from '../../data/record/send-to-chair.ts'

/** What only a way in a locked file asks for. */
type Locked = { readonly passphrase: string }

/** Sends a record to the chair in the way that was chosen. */
export function useSend(snapshot: MeetingSnapshot) {
  const data = useData()
  const called = snapshot.committee.recordCalled.toLowerCase()
  return async (sending: Sending & Locked) => {
    if (sending.way === 'review file') {
      const sent = await sendInFile(data, snapshot, sending)
      if (sent.kind !== 'sent') return sent
      const { fileName, folderName } = sent
      const says = `The ${called} for ${sending.reviewer} are in “${fileName}” in ${folderName}. Send that file, and tell the passphrase by another way.`
      return { kind: 'done', says } as const
    }
    const sent = await sendToChair(data, snapshot, sending)
    if (sent.kind !== 'sent') return sent
    return { kind: 'done', says: `The ${called} are with ${sending.reviewer}.` } as const
  }
}
