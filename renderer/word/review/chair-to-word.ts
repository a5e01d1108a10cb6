import { Document, DocumentProtectionType } from 'docx'
import type { Block, NotesDocument } from '../../../shared/documents/model.ts'
import { wordOfNotes } from '../notes-to-word.ts'
import type { Bookmark } from '../printed-line.ts'
import { packDocument } from '../word-package.ts'
import { bookmarkName, type ChairMark, PROPERTY } from './chair-mark.ts'

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

/** A bookmark for each block; the second of two blocks of one id, which nothing of ours makes, has none. */
function bookmarksOf(blocks: readonly Block[]): ReadonlyMap<Block, Bookmark> {
  const names = new Set<string>()
  const bookmarks = new Map<Block, Bookmark>()
  for (const block of blocks) {
    const name = bookmarkName(block.id)
    if (!names.has(name)) bookmarks.set(block, { id: names.size, name })
    names.add(name)
  }
  return bookmarks
}
