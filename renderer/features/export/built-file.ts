import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import type { Data } from '../../data/open-data.ts'
import { papersOf } from '../../data/paper-query.ts'
import { bytesOf } from '../../data/record/base64.ts'
import { documentToSign } from '../../data/record/confirmation-queries.ts'
import { approvedCopy } from '../../data/record/record-queries.ts'
import { isIntact } from '../../data/record/version-hash.ts'
import type { WordWriter } from '../../word/word-client.ts'
import { builtPack, type PackWatch } from './built-pack.ts'
import { documentOf, type ExportChoice, type Exported, isPack, partOf } from './exported.ts'
import { paperSentence } from './paper-sentences.ts'

type Wanted = {
  readonly snapshot: MeetingSnapshot
  readonly what: Exported
  readonly choice: ExportChoice
}

/** Builds the file of what is chosen, or says which paper stands in the way. */
export async function builtFile(
  data: Pick<Data, 'database' | 'bridge'>,
  writer: WordWriter,
  { snapshot, what, choice }: Wanted,
  watch: PackWatch,
) {
  if (what === 'notes' && isLocked(snapshot.meeting.state)) {
    return await approvedFile(data, writer, snapshot, watch.signal)
  }
  const papers = await papersOf(data.database, snapshot.meeting.id)
  if (!isPack(what)) return await writer.write(documentOf(what, snapshot, papers, choice), watch.signal)
  const built = await builtPack(data, { snapshot, papers, ...choice, part: partOf(what) }, watch)
  if (built.kind !== 'stopped by a paper') return built
  const paper = papers.find(({ id }) => id === built.paperId)
  return { kind: built.kind, sentence: paperSentence(paper, built.fault, choice.form) }
}

/**
 * The Word file of the approved copy, the same bytes each time; nothing where they are not what was approved. Its line
 * for a signature alone is written anew where somebody else presided at the confirmation.
 */
async function approvedFile(
  { database }: Pick<Data, 'database'>,
  writer: WordWriter,
  { meeting }: MeetingSnapshot,
  signal: AbortSignal,
) {
  const copy = await approvedCopy(database, meeting.id)
  if (copy?.approval == null || !(await isIntact(copy)))
    return { kind: 'failed', reason: 'the approved copy is damaged' } as const
  const toSign = await documentToSign(database, copy)
  if (toSign !== null) return await writer.write(toSign, signal)
  return { kind: 'written', bytes: bytesOf(copy.approval.word) } as const
}
