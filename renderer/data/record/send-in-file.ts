import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { reviewFileName } from '../../../shared/wording/file-names.ts'
import type { Data } from '../open-data.ts'
import { type WrittenReviewFile, writeReviewFile } from '../write-review-file.ts'
import type { RecordData } from './make-version.ts'
import type { NotDone } from './record-step.ts'
import { prepareSending, type Sending } from './send-to-chair.ts'

type SentInFile =
  | { readonly kind: 'sent'; readonly fileName: string; readonly folderName: string }
  | Exclude<WrittenReviewFile, { kind: 'written' }>
  | NotDone

/** Sends the record to the chair in a locked file: it is with the chair once the file is written. */
export async function sendInFile(
  data: RecordData & Pick<Data, 'bridge'>,
  snapshot: Pick<MeetingSnapshot, 'meeting'>,
  sending: Sending & { readonly passphrase: string },
): Promise<SentInFile> {
  const prepared = await prepareSending(data, snapshot, sending)
  if (prepared.kind !== 'prepared') return prepared
  const { version, review, snapshot: sent, step } = prepared
  const written = await writeReviewFile(data, {
    content: { kind: 'review', from: sending.by, version, review },
    suggestedName: reviewFileName(sent.committee, sent.meeting, 'for the chair'),
    passphrase: sending.passphrase,
  })
  if (written.kind !== 'written') return written
  const result = await data.commit(step)
  if (result.kind === 'failed' || result.kind === 'refused') return result
  return { kind: 'sent', fileName: written.fileName, folderName: written.folderName }
}
