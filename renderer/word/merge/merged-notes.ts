import type { Element } from '@xmldom/xmldom'
import type { Assembly } from './assembly.ts'
import type { WordPackage } from './open-package.ts'
import { all, child, children, copyFor, newElement, parentOf, remove, setValue, value } from './xml.ts'

/** The notes of a paper: a part of its file, and what refers to them in the text. */
type NoteKind = {
  readonly path: string
  readonly note: string
  readonly reference: string
  readonly mark: string
}

const KINDS: readonly NoteKind[] = [
  { path: 'word/footnotes.xml', note: 'footnote', reference: 'footnoteReference', mark: 'footnoteRef' },
  { path: 'word/endnotes.xml', note: 'endnote', reference: 'endnoteReference', mark: 'endnoteRef' },
]

/** The notes themselves, which are text of the paper like its body. */
export function notesOf(file: WordPackage): { readonly path: string; readonly notes: readonly Element[] }[] {
  return KINDS.map(({ path, note }) => ({ path, notes: ordinaryNotes(file, path, note) }))
}

/**
 * Moves the notes that are referred to into the merged file, with new numbers. Endnotes become footnotes:
 * at the end of a pack nobody would look for them.
 */
export function mergeNotes(target: Assembly, body: Element, file: WordPackage): void {
  for (const kind of KINDS) {
    const notes = new Map(ordinaryNotes(file, kind.path, kind.note).map((it) => [value(it, 'id'), it]))
    for (const reference of all(body, kind.reference)) {
      const note = notes.get(value(reference, 'id'))
      if (note)
        asFootnote(reference, 'footnoteReference').forEach((it) => {
          setValue(it, addNote(target, note, kind), 'id')
        })
      else remove(reference)
    }
  }
}

function ordinaryNotes(file: WordPackage, path: string, name: string): Element[] {
  return children(file.xml(path)?.documentElement ?? undefined).filter(
    (it) => it.localName === name && ['', 'normal'].includes(value(it, 'type')),
  )
}

function addNote(target: Assembly, note: Element, { mark }: NoteKind): number {
  const number = target.next('note')
  const copy = newElement(target.footnotes, 'footnote', { id: number })
  for (const block of children(note)) copy.appendChild(copyFor(copy, block))
  for (const own of all(copy, mark)) asFootnote(own, 'footnoteRef')
  target.footnotes.appendChild(copy)
  return number
}

/** An element under the name that it has in footnotes. */
function asFootnote(element: Element, name: string): Element[] {
  if (element.localName === name) return [element]
  const renamed = newElement(element, name)
  parentOf(element)?.replaceChild(renamed, element)
  return [renamed]
}

/** How the notes of the paper are numbered, where its settings say so. */
export function noteProperties(file: WordPackage): Element | undefined {
  return child(file.xml('word/settings.xml')?.documentElement ?? undefined, 'footnotePr')
}
