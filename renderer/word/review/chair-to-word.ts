import { Document, DocumentProtectionType } from 'docx'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { wordOfNotes } from '../notes-to-word.ts'
import { packDocument } from '../word-package.ts'
import { bookmarksOf, type ChairMark, PROPERTY } from './chair-mark.ts'

/**
 * The notes as the chair has them in Word: a DRAFT in which edits are recorded, each paragraph with a
 * hidden bookmark, and the version in the file's own properties. There is no password: whoever must edit without
 * recording can, and what was edited so is found as well.
 */
export function chairToWord(document: NotesDocument, mark: ChairMark): Uint8Array {
  return packDocument(
    new Document({
      ...wordOfNotes({ ...document, status: 'draft' }, bookmarksOf(document.blocks)),
      features: { trackRevisions: true },
      protection: { type: DocumentProtectionType.TRACKED_CHANGES },
      customProperties: propertiesOf(mark),
    }),
    'marked',
  )
}

function propertiesOf({ meetingId, versionId, number, hash }: ChairMark) {
  return [
    { name: PROPERTY.meetingId, value: meetingId },
    { name: PROPERTY.versionId, value: versionId },
    { name: PROPERTY.number, value: String(number) },
    { name: PROPERTY.hash, value: hash },
  ]
}
