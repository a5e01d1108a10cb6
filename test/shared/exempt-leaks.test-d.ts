import { notesFindings } from '../../shared/checks/notes-checks.ts'
import type { Block, Run } from '../../shared/documents/model.ts'
import { blocksOfBody } from '../../shared/documents/note-blocks.ts'
import { notesDocument } from '../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { isWritten, textOfBody, textOfWords } from '../../shared/domain/notes/note-text.ts'
import { minuteTitle, type NumberedMinute } from '../../shared/domain/numbers/minute-numbers.ts'
import { put, remove } from '../../shared/records/change.ts'
import type { ExemptMinute, ExemptWords } from '../../shared/records/exempt-minute.ts'
import type { HouseStyle } from '../../shared/records/house-style.ts'
import type { ExemptMinuteId, PublicMinuteId } from '../../shared/records/ids.ts'
import type { PublicMinute } from '../../shared/records/minute.ts'
import type { Inline, NoteBlock, NoteBody } from '../../shared/records/note-body.ts'

/**
 * Attempts to bring exempt words into a public document. None of them compiles, and `tsc -b` fails on
 * the first that does. The file is never run.
 */
declare const exempt: ExemptMinute
declare const exemptWords: ExemptWords
declare const minute: PublicMinute
declare const snapshot: MeetingSnapshot
declare const numbered: NumberedMinute
declare const style: HouseStyle

const exemptBlock = exempt.exemptBlocks[0]

// @ts-expect-error an exempt minute is no public one
export const asPublic: PublicMinute = exempt
// @ts-expect-error a public minute is no exempt one
export const asExempt: ExemptMinute = minute
// @ts-expect-error its id is not that of a public minute
export const asPublicId: PublicMinuteId = exempt.id
// @ts-expect-error nor the other way about
export const asExemptId: ExemptMinuteId = minute.id

// @ts-expect-error its blocks are not the words of a public minute
export const asBody: NoteBody = { type: 'doc', content: exempt.exemptBlocks }
// @ts-expect-error one of its blocks is no block of notes
export const asNoteBlock: NoteBlock = exemptBlock
// @ts-expect-error its words are no words of notes
export const asInline: Inline = exemptWords
// @ts-expect-error its words are no run of a document
export const asRun: Run = exemptWords
// @ts-expect-error one of its blocks is no block of a document
export const asBlock: Block = exemptBlock

// @ts-expect-error a public minute cannot hold its blocks
export const heldByPublic: PublicMinute = { ...minute, body: exempt.exemptBlocks }
// @ts-expect-error a snapshot, of which public documents are built, cannot hold it as a minute
export const heldBySnapshot: MeetingSnapshot = { ...snapshot, minutes: [exempt] }
export const besideTheMinutes = {
  ...snapshot,
  // @ts-expect-error nor beside them
  exemptMinutes: [exempt],
} satisfies MeetingSnapshot

// @ts-expect-error it cannot be stored among the public minutes
put('publicMinutes', exempt)
// @ts-expect-error nor deleted from there
remove('publicMinutes', exempt.id)
// @ts-expect-error a public minute cannot be stored among the exempt ones
put('exemptMinutes', minute)

// @ts-expect-error it cannot be printed
notesDocument({ ...snapshot, minutes: [exempt] }, 'clean')
// @ts-expect-error nor its blocks
blocksOfBody(exempt.exemptBlocks, style)
// @ts-expect-error nor be read as the text of a minute
textOfBody(exempt)
// @ts-expect-error nor its words
textOfWords([exemptWords])
// @ts-expect-error nor be asked for words as a public minute is
isWritten(exempt)
// @ts-expect-error nor give a minute its heading
minuteTitle({ item: numbered.item, minute: exempt })
// @ts-expect-error nor be numbered
export const asNumbered: NumberedMinute = { ...numbered, minute: exempt }
// @ts-expect-error nor be checked as notes are
notesFindings({ ...snapshot, minutes: [exempt] })
