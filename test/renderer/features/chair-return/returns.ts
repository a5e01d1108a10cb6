import type { Data } from '../../../../renderer/data/open-data.ts'
import { documentOfVersion } from '../../../../renderer/data/record/record-queries.ts'
import { sendToChair } from '../../../../renderer/data/record/send-to-chair.ts'
import { openChairReturn } from '../../../../renderer/features/chair-return/open-chair-return.ts'
import type { ChairMark } from '../../../../renderer/word/review/chair-mark.ts'
import { chairToWord } from '../../../../renderer/word/review/chair-to-word.ts'
import { readReturn } from '../../../../renderer/word/review/read-return.ts'
import type { NotesDocument } from '../../../../shared/documents/model.ts'
import type { OpenedReturn } from '../../../../shared/ipc/review-channels.ts'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import type { ReviewWay } from '../../../../shared/records/review.ts'
import { sampleChanges } from '../../../../shared/samples/sample-committee.ts'
import { putInto } from '../../../support/changes.ts'
import { openedData } from '../../../support/opened-data.ts'
import { step } from '../../../support/steps.ts'

/** The sample meeting, sent to the chair. */
export async function sentMeeting(way: ReviewWay = 'Word file') {
  const data = await openedData()
  const { changes } = sampleChanges(data.newId)
  await data.commit(step('the sample', ...changes))
  const [meeting] = putInto('meetings', changes)
  if (meeting === undefined) throw new Error('The sample has a meeting')
  const send = async () => {
    const sent = await sendToChair(data, { meeting }, { way, reviewer: 'Rivers Example', by: 'A Clerk' })
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    const { id, meetingId, number, hash } = sent.version
    const mark: ChairMark = { meetingId, versionId: id, number, hash }
    const document = documentOfVersion(sent.version)
    return { ...sent, mark, document, file: chairToWord(document, mark) }
  }
  return { data, meeting, send, ...(await send()) }
}
export type SentMeeting = Awaited<ReturnType<typeof sentMeeting>>

/** The file of what was sent, with other words in it, or saying something else of itself. */
export function fileWith(
  { document, mark }: Pick<SentMeeting, 'document' | 'mark'>,
  other: { readonly document?: NotesDocument; readonly mark?: Partial<Record<keyof ChairMark, unknown>> },
): Uint8Array {
  // What a file says of itself may be anything: that is what is tried.
  return chairToWord(other.document ?? document, { ...mark, ...other.mark } as ChairMark)
}

/** Opens a file that main handed over. */
export function opened(data: Data, file: Uint8Array, current: MeetingId | null = null) {
  return answered(data, { kind: 'opened', fileName: 'Notes.docx', bytes: file }, current)
}

/** What becomes of an answer of main's. */
export function answered(data: Data, reply: OpenedReturn, current: MeetingId | null = null) {
  // safe: one channel is asked, and this is an answer of its form
  const bridge = { ...data.bridge, request: async () => reply } as Data['bridge']
  return openChairReturn({ data: { ...data, bridge }, reader: { readReturn: read }, current })
}

/** As the worker does it. */
async function read(bytes: Uint8Array) {
  try {
    return readReturn(bytes)
  } catch {
    return null
  }
}

/** Everything that is stored. */
export async function everything({ database }: Data): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const)
  return Object.fromEntries(await Promise.all(tables))
}
