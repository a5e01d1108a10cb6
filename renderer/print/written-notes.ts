import { strFromU8, strToU8 } from 'fflate'
import { type NoteKind, type NoteMark, noteMarks } from './note-numbers.ts'
import { childrenOf, parsedXml, textOf, WORD } from './word-xml.ts'
import type { WordParts } from './written-picture.ts'

/** A note whose mark is in the text. */
export type WrittenNote = Omit<NoteMark, 'reference'>

export type WrittenNotes = {
  readonly notes: readonly WrittenNote[]
  /** Whether a line stands between the text and its notes. */
  readonly hasLine: Readonly<Record<NoteKind, boolean>>
}

/** Where the words of each note begin, when they are drawn. */
export const NOTE_WORDS = 'note-words-'
/** Signs that no text has, around what is to become the mark of a note in the text, or in the note itself. */
const SIGN = { before: '\ue0f0', after: '\ue0f1' }
export const NOTE_SIGN = new RegExp(`${SIGN.before}(mark|own) (\\d+)${SIGN.after}`)

const FILES: Readonly<Record<NoteKind, string>> = { footnote: 'footnotes', endnote: 'endnotes' }
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'

/**
 * Writes the words of the notes behind the text, in the order of their marks, where they are drawn like it;
 * and the numbers of both, as Word counts them. docx-preview counts each page anew, and shows none of the
 * pictures of notes.
 */
export function writeNotes(root: Document, parts: WordParts): WrittenNotes {
  const settings = parts['word/settings.xml']
  const marks = noteMarks(root, settings === undefined ? null : parsedXml(strFromU8(settings)))
  const sources = { footnote: sourceOf('footnote', parts), endnote: sourceOf('endnote', parts) }
  const end = root.querySelector('body > sectPr')
  const add = (element: Element) => (end === null ? bodyOf(root).append(element) : end.before(element))
  for (const [at, { kind, reference, label }] of marks.entries()) {
    const words = sources[kind].notes.get(textOf(reference, 'id') ?? '')
    reference.replaceWith(textElement(root, signed('mark', at)))
    add(beginning(root, at))
    for (const content of words?.children ?? []) add(withOwnMark(root.importNode(content, true), label, at))
  }
  return {
    notes: marks.map(({ kind, label, counting }) => ({ kind, label, counting })),
    hasLine: { footnote: sources.footnote.hasLine, endnote: sources.endnote.hasLine },
  }
}

type Source = { readonly notes: ReadonlyMap<string, Element>; readonly hasLine: boolean }

function sourceOf(kind: NoteKind, parts: WordParts): Source {
  const part = parts[`word/${FILES[kind]}.xml`]
  if (part === undefined) return { notes: new Map(), hasLine: false }
  const xml = parsedXml(strFromU8(part))
  bringRelationships(xml, FILES[kind], parts)
  for (const element of [
    ...xml.querySelectorAll('br[*|type="page"], lastRenderedPageBreak, pageBreakBefore'),
  ])
    element.remove()
  return {
    notes: new Map(childrenOf(xml.documentElement, kind).map((it) => [textOf(it, 'id') ?? '', it])),
    hasLine: xml.querySelector('separator') !== null,
  }
}

/** What notes refer to, such as pictures and links, is referred to from the text under other names. */
function bringRelationships(notes: Document, name: string, parts: WordParts): void {
  const own = parts[`word/_rels/${name}.xml.rels`]
  const texts = parts[RELATIONSHIPS]
  if (own === undefined || texts === undefined) return
  const all = parsedXml(strFromU8(texts))
  for (const relationship of parsedXml(strFromU8(own)).documentElement.children) {
    const copy = all.importNode(relationship, true)
    copy.setAttribute('Id', `${name}-${relationship.getAttribute('Id')}`)
    all.documentElement.append(copy)
  }
  parts[RELATIONSHIPS] = strToU8(new XMLSerializer().serializeToString(all))
  for (const element of notes.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (attribute.namespaceURI === OFFICE) attribute.value = `${name}-${attribute.value}`
    }
  }
}

function withOwnMark(content: Element, label: string | null, at: number): Element {
  for (const own of [...content.querySelectorAll('footnoteRef, endnoteRef')]) {
    if (label === null) own.remove()
    else own.replaceWith(textElement(content.ownerDocument, signed('own', at)))
  }
  return content
}

function signed(place: 'mark' | 'own', at: number): string {
  return `${SIGN.before}${place} ${at}${SIGN.after}`
}

function textElement(root: Document, text: string): Element {
  const element = root.createElementNS(WORD, 'w:t')
  element.textContent = text
  return element
}

/** A paragraph without words, for the next begin behind it. */
function beginning(root: Document, at: number): Element {
  const paragraph = root.createElementNS(WORD, 'w:p')
  const start = root.createElementNS(WORD, 'w:bookmarkStart')
  start.setAttributeNS(WORD, 'w:id', `${NOTE_WORDS}${at}`)
  start.setAttributeNS(WORD, 'w:name', `${NOTE_WORDS}${at}`)
  paragraph.append(start)
  return paragraph
}

function bodyOf(root: Document): Element {
  return root.querySelector('body') ?? root.documentElement
}
