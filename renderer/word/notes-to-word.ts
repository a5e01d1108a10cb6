import { Document, type IPropertiesOptions } from 'docx'
import type { Block, NotesDocument } from '../../shared/documents/model.ts'
import { planLists } from './list-plan.ts'
import { numbering } from './numbering.ts'
import { page } from './page.ts'
import { paragraphs } from './paragraphs.ts'
import type { Bookmark } from './printed-line.ts'
import { styles } from './styles.ts'
import { packDocument } from './word-package.ts'

/**
 * The notes as a .docx file. The same document always gives the same bytes.
 * Throws when a label is one that no list of Word can show.
 */
export function notesToWord(document: NotesDocument): Uint8Array {
  return packDocument(new Document(wordOfNotes(document)))
}

/** The notes as docx takes them, with bookmarks where they are to be found again. */
export function wordOfNotes(
  document: NotesDocument,
  bookmarks?: ReadonlyMap<Block, Bookmark>,
): IPropertiesOptions {
  const { title, subject, author, keywords } = document.properties
  const plan = planLists(document.blocks)
  return {
    title,
    subject,
    keywords,
    creator: author,
    lastModifiedBy: author,
    styles: styles(),
    numbering: numbering(plan.lists),
    sections: [{ ...page(document), children: paragraphs(document.blocks, plan, bookmarks) }],
  }
}
