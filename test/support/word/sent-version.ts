import type { ChairMark } from '../../../renderer/word/review/chair-mark.ts'
import { chairToWord } from '../../../renderer/word/review/chair-to-word.ts'
import { readReturn } from '../../../renderer/word/review/read-return.ts'
import { type ReturnedNotes, returnedNotes } from '../../../renderer/word/review/returned-notes.ts'
import type { Block } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { labelOf, lineOf } from '../../../shared/documents/plain-text.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { differenceOf, type PlacedChange } from '../../../shared/domain/review/difference.ts'
import { placesOfPieces } from '../../../shared/domain/review/piece-places.ts'
import { piecesOf, textOfPieces } from '../../../shared/domain/review/pieces.ts'
import { idFrom } from '../../../shared/records/ids.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { toldSnapshot } from '../../../shared/wording/told-snapshot.ts'
import { countingIds } from '../ids.ts'

const MARK: ChairMark = {
  meetingId: idFrom('meeting', 1, []),
  versionId: idFrom('version', 2, []),
  number: 1,
  hash: 'a0'.repeat(32),
}

/** The notes of a meeting as they are sent to the chair in Word. */
export function sentToChair(snapshot: MeetingSnapshot) {
  const told = toldSnapshot(snapshot)
  const document = notesDocument(told, 'draft')
  const version = { document, minutes: told.minutes }
  return {
    ...version,
    file: chairToWord(document, MARK),
    /** The block that these words are printed in. */
    blockWith: (words: string): string =>
      document.blocks.find((block) => lineOf(block).includes(words))?.id ?? `no block with ${words}`,
    back: (file: Uint8Array): ReturnedNotes => returnedNotes(readReturn(file), version, countingIds()),
  }
}
export type Sent = ReturnType<typeof sentToChair>

/** Every change that came back, a line each: `131 2. all → most`, with a paragraph sign for the end of a line. */
export function changesIn(sent: Sent, notes: ReturnedNotes): readonly string[] {
  const places = placesOf(sent.document.blocks)
  const printed = notes.printed.map(({ blockId, before, after }) => {
    return `${places.get(blockId)}: ${arrow(before, after)}`
  })
  const minutes = notes.minutes.flatMap(({ minuteId, body }) => {
    const base = sent.minutes.find(({ id }) => id === minuteId)?.body
    return base === undefined ? [] : differenceOf(base, body).map((it) => changeLine(base, it, places))
  })
  return [...printed, ...minutes]
}

/** Whether each change was recorded, and by whom. */
export function handsIn(sent: Sent, notes: ReturnedNotes): readonly string[] {
  const minutes = notes.minutes.flatMap(({ minuteId, body, handOf }) => {
    const base = sent.minutes.find(({ id }) => id === minuteId)?.body
    return base === undefined ? [] : differenceOf(base, body).map(handOf)
  })
  return [...notes.printed.map(({ hand }) => hand), ...minutes].map((hand) => hand?.author ?? 'not recorded')
}

function changeLine(base: NoteBody, change: PlacedChange, places: ReadonlyMap<string, string>): string {
  const row = piecesOf(base)
  const { lineId } = placesOfPieces(row)[change.from] ?? { lineId: '' }
  const before = textOfPieces(row.slice(change.from, change.to))
  return `${places.get(lineId) ?? lineId} ${arrow(before, textOfPieces(change.pieces))}`
}

function arrow(before: string, after: string): string {
  return `${shown(before)} → ${shown(after)}`
}

function shown(text: string): string {
  const line = text.replaceAll('\n', '¶')
  return line.length <= 44 ? line : `${line.slice(0, 20)}…${line.slice(-20)}`
}

/** `131 2.` for the second paragraph of minute 131, `131 RESOLVED` for its resolution, `opening` above them all. */
function placesOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  let minute = ''
  for (const block of blocks) {
    if (block.kind === 'minute heading') minute = `${block.number} `
    places.set(
      block.id,
      block.kind === 'minute heading' ? `heading of ${block.number}` : minute + placeOf(block),
    )
  }
  return places
}

function placeOf(block: Block): string {
  if (block.kind === 'resolution') return 'RESOLVED'
  return block.kind === 'attendance list' ? block.label : labelOf(block) || block.kind
}
