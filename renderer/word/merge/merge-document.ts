import type { Element } from '@xmldom/xmldom'
import type { Assembly } from './assembly.ts'
import { renameBookmarks } from './bookmarks.ts'
import { carryParts } from './carried-parts.ts'
import { cleanBody } from './cleaned-body.ts'
import { defaultsOf } from './defaults.ts'
import { demandCarried } from './demand-carried.ts'
import type { Mark } from './mark.ts'
import { mergeLists } from './merged-lists.ts'
import { mergeNotes, noteProperties, notesOf } from './merged-notes.ts'
import { keepTablesInPlace } from './older-tables.ts'
import { openPackage, type WordPackage } from './open-package.ts'
import { putRight } from './put-right.ts'
import { declareRequired } from './required-names.ts'
import { stripSections } from './sections.ts'
import { readSourceStyles } from './source-styles.ts'
import { copyStyles } from './style-copies.ts'
import { resolveTheme, themeOf } from './theme.ts'
import { nameStyles } from './used-styles.ts'
import { all, child, children, copyFor } from './xml.ts'

/** The text of a merged file, in the document it was merged into, but not yet in its place there. */
export type MergedText = {
  readonly blocks: readonly Element[]
  /** The size, margins and columns of its last pages. */
  readonly lastSection: Element
}

const DOCUMENT = 'word/document.xml'

/**
 * Brings the text of a Word file into another, with its styles, lists, notes, pictures and pages. Throws
 * where it holds what cannot come along.
 */
export function mergeDocument(target: Assembly, bytes: Uint8Array, mark: Mark): MergedText {
  const file = openPackage(bytes)
  const body = child(file.xml(DOCUMENT)?.documentElement ?? undefined, 'body')
  if (!body) throw new Error('The file has no text')
  const notes = notesOf(file).flatMap((it) => it.notes)
  prepareText(target, file, body, mark)
  mergeLook(target, file, { body, notes }, mark)
  mergeNotes(target, body, file)
  stripSections(body, noteProperties(file))
  const blocks = children(body).map((it) => copyFor(target.body, it))
  const lastSection = blocks.pop()
  if (!lastSection) throw new Error('The file has no pages')
  return { blocks, lastSection }
}

/** What text is without its look: clean, with what it refers to. */
function prepareText(target: Assembly, file: WordPackage, body: Element, mark: Mark): void {
  const notes = notesOf(file)
  const roots = [body, ...notes.flatMap((it) => it.notes)]
  for (const root of roots) {
    demandCarried(root)
    declareRequired(root)
    cleanBody(root)
  }
  carryParts([body], { file, path: DOCUMENT, target, list: target.ofDocument, mark })
  for (const { path, notes: own } of notes) {
    carryParts(own, { file, path, target, list: target.ofFootnotes, mark })
  }
  renameBookmarks(target, roots, mark)
  for (const root of roots)
    for (const drawing of all(root, 'docPr', DRAWING)) {
      drawing.setAttribute('id', String(target.next('drawing')))
    }
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'

type Text = { readonly body: Element; readonly notes: readonly Element[] }

/** The styles that text uses, its lists, and the fonts and colours of its theme. */
function mergeLook(target: Assembly, file: WordPackage, { body, notes }: Text, mark: Mark): void {
  const roots = [body, ...notes]
  const theme = themeOf(file)
  const looks = [file.xml('word/styles.xml'), file.xml('word/numbering.xml')]
  for (const root of [...looks.flatMap((it) => it?.documentElement ?? []), ...roots]) {
    resolveTheme(root, theme)
    putRight(root)
  }
  const styles = readSourceStyles(file.xml('word/styles.xml'), body)
  for (const root of roots) keepTablesInPlace(root, file, styles)
  const used = nameStyles(roots, styles, mark)
  const defaults = defaultsOf(file.xml('word/styles.xml'), target.styles)
  const copies = copyStyles(target.styles, { styles, used, defaults, mark })
  mergeLists(target, [...roots, ...copies], { part: file.xml('word/numbering.xml'), used, mark })
  for (const copy of copies) target.styles.appendChild(copy)
}
