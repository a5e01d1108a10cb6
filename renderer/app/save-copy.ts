import type { NotesDocument } from '../../shared/documents/model.ts'
import { notesDocument } from '../../shared/documents/notes.ts'
import { lineOf } from '../../shared/documents/plain-text.ts'
import { copiedMeeting } from '../../shared/domain/copies/copied-meeting.ts'
import { type CopiedRecords, isOfDeletion } from '../../shared/domain/copies/copied-record.ts'
import { snapshotOfCopy } from '../../shared/domain/copies/snapshot-of-copy.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { Refusal, ReplyOf } from '../../shared/ipc/contract.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import { notesFileName } from '../../shared/wording/file-names.ts'
import { failureSentence } from '../../shared/wording/save-failures.ts'
import type { Data } from '../data/open-data.ts'
import { session } from '../session/session.ts'
import { createWordWriter } from '../word/word-client.ts'

type Readable = { readonly fileType: 'word' | 'text'; readonly name: string; readonly bytes: Uint8Array }

/**
 * Writes what is on the screen and everything the window knows where the clerk says, whether or not the records and
 * the safety copy take anything (reliability 3.4): the meeting at hand as a document, and all records beside it.
 * @returns the sentence that says what became of it; empty where the clerk chose no place
 */
export async function saveCopy({ known, bridge }: Pick<Data, 'known' | 'bridge'>): Promise<string> {
  const records = await known()
  if (records.size === 0) return 'No copy was saved: there are no records that could be read.'
  const { fileType, name, bytes } = await readableOf(records, meetingAtHand(records))
  const request = { suggestedName: name, fileType, readable: bytes, lines: linesOf(records) }
  return outcomeWords(await bridge.request('file:save-copy', request), fileType)
}

/** The meeting on the screen; without one, there is just what all records say. */
function meetingAtHand(records: CopiedRecords): MeetingSnapshot | null {
  const { screen } = session.getState()
  return screen.at === 'meeting' ? snapshotIn(records, screen.meetingId) : null
}

function snapshotIn(records: CopiedRecords, meetingId: MeetingId): MeetingSnapshot | null {
  const { records: own, nextMinuteNumber } = copiedMeeting(records, meetingId)
  const sent = own.map(({ table, json }) => ({ table, record: JSON.parse(json) }))
  return snapshotOfCopy(sent, meetingId, nextMinuteNumber)
}

/** A Word document; the same as plain text where that cannot be written. */
async function readableOf(records: CopiedRecords, snapshot: MeetingSnapshot | null): Promise<Readable> {
  if (snapshot === null) return { fileType: 'text', name: 'Minutebook copy', bytes: asText(listOf(records)) }
  const document = notesDocument(snapshot, 'draft')
  const name = notesFileName(snapshot.committee, snapshot.meeting, 'draft').replace(/\.docx$/, ' copy')
  const built = await createWordWriter().write(document)
  return built.kind === 'written'
    ? { fileType: 'word', name, bytes: built.bytes }
    : { fileType: 'text', name, bytes: asText(textOf(document)) }
}

function textOf({ blocks }: NotesDocument): string {
  return blocks.map((block) => `${lineOf(block)}\n`).join('')
}

/** The notes of every meeting that can be read, one after the other. */
function listOf(records: CopiedRecords): string {
  const meetings = [...records.values()].filter(({ table }) => table === 'meetings')
  const texts = meetings.flatMap(({ id }) => {
    const snapshot = snapshotIn(records, id as MeetingId) // safe: the id of a meeting's own record
    return snapshot === null ? [] : textOf(notesDocument(snapshot, 'draft'))
  })
  return texts.join('\n\n')
}

/** Exempt words leave this computer only behind a passphrase, and what was deleted may hold some. */
function linesOf(records: CopiedRecords): Uint8Array {
  const open = [...records.values()].filter((it) => it.table !== 'exemptMinutes' && !isOfDeletion(it))
  return asText(open.map(({ table, id, json }) => `put ${table} ${id} ${json}\n`).join(''))
}

function asText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function outcomeWords(reply: ReplyOf<'file:save-copy'> | Refusal, fileType: Readable['fileType']): string {
  switch (reply.kind) {
    case 'saved':
      return `A copy is in ${reply.folderName}: ${reply.fileName}${fileType === 'word' ? ', which Word opens,' : ''} and beside it all records.`
    case 'cancelled':
      return ''
    case 'failed':
      return `No copy was saved. ${failureSentence(reply.failure, reply.fileName, reply.code)}`
    case 'refused':
      return 'No copy was saved. Try again; your words are still on the screen.'
  }
}
