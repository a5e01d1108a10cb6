import type { Element } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'
import { RelationshipList } from './relationships.ts'
import { bodyPart, footnotesPart, numberingPart, stylesPart } from './skeleton.ts'
import { child, parseXml } from './xml.ts'

/** A Word file that is being put together from others. */
export type Assembly = {
  readonly body: Element
  readonly styles: Element
  readonly numbering: Element
  readonly footnotes: Element
  readonly ofDocument: RelationshipList
  readonly ofFootnotes: RelationshipList
  /** Parts beside those, by their paths: pictures, headers, footers. */
  readonly parts: Map<string, Uint8Array>
  /** The next number of a kind, from 1: an id that nothing else in the file has. */
  readonly next: (kind: NumberedKind) => number
  /** The names of bookmarks that are taken, in small letters: Word takes them for the same whatever their case. */
  readonly bookmarks: Set<string>
}

type NumberedKind = 'list definition' | 'list' | 'note' | 'bookmark' | 'drawing' | 'picture'

export function newAssembly(): Assembly {
  const counts = new Map<NumberedKind, number>()
  return {
    body: bodyOf(rootOf(bodyPart())),
    styles: rootOf(stylesPart()),
    numbering: rootOf(numberingPart()),
    footnotes: rootOf(footnotesPart()),
    ofDocument: new RelationshipList(),
    ofFootnotes: new RelationshipList(),
    parts: new Map(),
    next(kind) {
      const number = (counts.get(kind) ?? 0) + 1
      counts.set(kind, number)
      return number
    },
    bookmarks: new Set(),
  }
}

function rootOf(part: string): Element {
  const { documentElement } = parseXml(strToU8(part))
  if (!documentElement) throw new Error('A part of the skeleton is empty')
  return documentElement
}

function bodyOf(document: Element): Element {
  const body = child(document, 'body')
  if (!body) throw new Error('The skeleton has no body')
  return body
}
