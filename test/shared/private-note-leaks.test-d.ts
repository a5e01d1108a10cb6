import { notesFindings } from '../../shared/checks/notes-checks.ts'
import type { Block, Run } from '../../shared/documents/model.ts'
import { blocksOfBody } from '../../shared/documents/note-blocks.ts'
import { notesDocument } from '../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { isWritten, textOfBody } from '../../shared/domain/notes/note-text.ts'
import { put } from '../../shared/records/change.ts'
import type { HouseStyle } from '../../shared/records/house-style.ts'
import type { PublicMinute } from '../../shared/records/minute.ts'
import type { NoteBlock, SentenceSource } from '../../shared/records/note-body.ts'
import type { PrivateNote } from '../../shared/records/private-note.ts'
import { sentenceLines } from '../../shared/wording/sentences.ts'
import type { Telling } from '../../shared/wording/telling.ts'

/**
 * Attempts to bring what the clerk noted for themselves into a document. None of them compiles, and `tsc -b`
 * fails on the first that does. The file is never run.
 */
declare const note: PrivateNote
declare const minute: PublicMinute
declare const snapshot: MeetingSnapshot
declare const style: HouseStyle
declare const telling: Telling

// @ts-expect-error a private note is no minute
export const asMinute: PublicMinute = note
// @ts-expect-error nor the words of one
export const asBody: PublicMinute = { ...minute, body: note }
// @ts-expect-error nor a block of notes
export const asNoteBlock: NoteBlock = note
// @ts-expect-error nor a block of a document
export const asBlock: Block = note
// @ts-expect-error nor a run of one
export const asRun: Run = note
// @ts-expect-error no sentence tells of it
export const asSource: SentenceSource = { of: 'private note', id: note.id }

export const besideTheMinutes = {
  ...snapshot,
  // @ts-expect-error a snapshot, of which documents are built, does not hold it
  privateNotes: [note],
} satisfies MeetingSnapshot

// @ts-expect-error it cannot be stored among the minutes
put('publicMinutes', note)
// @ts-expect-error nor be printed
notesDocument({ ...snapshot, minutes: [note] }, 'clean')
// @ts-expect-error nor its words
blocksOfBody(note, style)
// @ts-expect-error nor be read as the text of a minute
textOfBody(note)
// @ts-expect-error nor be asked for words as a minute is
isWritten(note)
// @ts-expect-error nor be told as a sentence
sentenceLines(note, telling)
// @ts-expect-error nor be checked as notes are
notesFindings({ ...snapshot, minutes: [note] })
