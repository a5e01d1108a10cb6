import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { reviewFileName } from '../../../shared/wording/file-names.ts'
import type { Data } from '../open-data.ts'
import { placeReviewFile, type WrittenReviewFile, writeReviewFile } from '../write-review-file.ts'
import type { RecordData } from './make-version.ts'
import type { NotDone } from './record-step.ts'
import { prepareSending, type Sending } from './send-to-chair.ts'

type SentInFile =
  | { readonly kind: 'sent'; readonly fileName: string; readonly folderName: string }
  | Exclude<WrittenReviewFile, { kind: 'written' }>
  | NotDone

/**
 * Sends the record to the chair in a locked file, with everything that was written until it is known where that goes: it
 * is with the chair once the file is written.
 */
export async function sendInFile(
  data: RecordData & Pick<Data, 'bridge'>,
  snapshot: Pick<MeetingSnapshot, 'committee' | 'meeting'>,
  sending: Sending & { readonly passphrase: string },
): Promise<SentInFile> {
  const name = reviewFileName(snapshot.committee, snapshot.meeting, 'for the chair')
  const placed = await placeReviewFile(data, name)
  if (placed.kind !== 'placed') return placed
  const prepared = await prepareSending(data, snapshot, sending)
  if (prepared.kind !== 'prepared') return prepared
  const { version, review, step } = prepared
  const written = await writeReviewFile(data, {
    content: { kind: 'review', from: sending.by, version, review },
    passphrase: sending.passphrase,
  })
  if (written.kind !== 'written') return written
  const result = await data.commit(step)
  if (result.kind === 'failed' || result.kind === 'refused') return result
  return { kind: 'sent', fileName: written.fileName, folderName: written.folderName }
}
