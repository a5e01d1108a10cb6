import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { chairFileName } from '../../../shared/wording/file-names.ts'
import { failureSentence } from '../../../shared/wording/save-failures.ts'
import type { Data } from '../../data/open-data.ts'
import { documentOfVersion } from '../../data/record/record-queries.ts'
import type { NotDone } from '../../data/record/record-step.ts'
import { type Prepared, prepareSending, type Sending } from '../../data/record/send-to-chair.ts'
import type { WordWriter } from '../../word/word-client.ts'
import type { NotWritten } from './not-done.ts'

type SentInWord =
  | { readonly kind: 'sent'; readonly fileName: string; readonly folderName: string }
  | NotWritten
  | NotDone

/** Sends the record to the chair as a Word file: it is with the chair once the file is saved. */
export async function sendInWord(
  data: Data,
  writer: WordWriter,
  snapshot: Pick<MeetingSnapshot, 'meeting'>,
  sending: Sending,
): Promise<SentInWord> {
  const prepared = await prepareSending(data, snapshot, sending)
  if (prepared.kind !== 'prepared') return prepared
  const saved = await savedFile(data, writer, prepared)
  if (saved.kind !== 'saved') return saved
  const result = await data.commit(prepared.step)
  if (result.kind === 'failed' || result.kind === 'refused') return result
  return { kind: 'sent', fileName: saved.fileName, folderName: saved.folderName }
}

type Saved = { readonly kind: 'saved'; readonly fileName: string; readonly folderName: string }

async function savedFile(
  { bridge }: Pick<Data, 'bridge'>,
  writer: WordWriter,
  { version, snapshot }: Prepared,
): Promise<Saved | NotWritten> {
  const { id: versionId, meetingId, number, hash } = version
  const mark = { versionId, meetingId, number, hash }
  const built = await writer.writeForChair(documentOfVersion(version), mark)
  if (built.kind !== 'written')
    return { kind: 'not written', sentence: failureSentence('could not be built', '', '') }
  const suggestedName = chairFileName(snapshot.committee, snapshot.meeting, number)
  const where = { kind: 'ask', suggestedName } as const
  const reply = await bridge.request('file:save', { where, fileType: 'word', bytes: built.bytes })
  switch (reply.kind) {
    case 'saved':
    case 'cancelled':
      return reply
    case 'failed':
      return {
        kind: 'not written',
        sentence: failureSentence(reply.failure, reply.fileName, reply.code),
      }
    case 'refused':
      return { kind: 'not written', sentence: failureSentence('unknown', suggestedName, reply.reason) }
  }
}
