import { useState } from 'react'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { useData } from '../../data/data-context.tsx'
import { sendInFile } from '../../data/record/send-in-file.ts'
import { type Sending, sendToChair } from '../../data/record/send-to-chair.ts'
import { showMeeting } from '../../session/session.ts'
import { createWordWriter } from '../../word/word-client.ts'
import { sendInWord } from './send-in-word.ts'

/** What only a way in a locked file asks for. */
type Locked = { readonly passphrase: string }

/** Sends a record to the chair in the way that was chosen. */
export function useSend(snapshot: MeetingSnapshot) {
  const data = useData()
  const [writer] = useState(() => createWordWriter())
  const { committee, meeting } = snapshot
  const called = committee.recordCalled.toLowerCase()
  return async (sending: Sending & Locked) => {
    if (sending.way === 'on screen') {
      const sent = await sendToChair(data, snapshot, sending)
      if (sent.kind !== 'sent') return sent
      showMeeting(meeting.id, 'review')
      return { kind: 'done', says: `The ${called} are with ${sending.reviewer}.` } as const
    }
    const sent =
      sending.way === 'Word file'
        ? await sendInWord(data, writer, snapshot, sending)
        : await sendInFile(data, snapshot, sending)
    if (sent.kind !== 'sent') return sent
    const place = `The ${called} for ${sending.reviewer} are in “${sent.fileName}” in ${sent.folderName}.`
    return { kind: 'done', says: `${place} ${TO_SEND[sending.way]}` } as const
  }
}

const TO_SEND = {
  'Word file': 'Send that file.',
  'review file': 'Send that file, and tell the passphrase by another way.',
} as const
