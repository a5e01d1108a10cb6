import { NotAPaper } from './not-a-paper.ts'
import { targetOf } from './part-names.ts'
import type { Part } from './read-parts.ts'
import { attribute, tagsOf } from './tags.ts'
import { xmlText } from './xml-text.ts'

/** What leads from one part to another, or out of the file. */
export type Relationship = {
  /** The last word of its type: `officeDocument`, `image`. */
  readonly type: string
  /** Where it leads; null for out of the file. */
  readonly target: string | null
}

/** What is known of a part after a look through it. */
export type PartFacts = {
  /** The elements in it that matter here. */
  readonly elements: ReadonlySet<string>
  /** The instructions of its fields, one after the other. */
  readonly fields: string
  readonly relationships: readonly Relationship[]
  /** Content types: by part as `/word/document.xml`, by ending as `docx`. */
  readonly types: ReadonlyMap<string, string>
}

const TELLING = new Set([
  'txbxContent',
  'chart',
  'relIds',
  'OLEObject',
  'altChunk',
  'control',
  'numPicBullet',
])

const STRICT = 'http://purl.oclc.org/ooxml/'

/** Looks through a part of text. Throws where it is broken, or of a form that is not taken. */
export function factsOf({ name, bytes }: Part): PartFacts {
  const relationships: Relationship[] = []
  const facts = { elements: new Set<string>(), fields: '', relationships, types: new Map<string, string>() }
  if (!/\.(xml|rels)$/i.test(name)) return facts
  const text = xmlText(bytes)
  if (/(^|\/)_rels\/|^word\/document\d*\.xml$/.test(name) && text.includes(STRICT))
    throw new NotAPaper('strict Word')
  for (const tag of tagsOf(text)) {
    if (TELLING.has(tag.name)) facts.elements.add(tag.name)
    if (tag.name === 'instrText') facts.fields += tag.text
    if (tag.name === 'fldChar') facts.fields += ' '
    if (tag.name === 'fldSimple') facts.fields += ` ${attribute(tag, 'instr')} `
    if (tag.name === 'Relationship') relationships.push(relationship(name, tag))
    if (tag.name === 'Override')
      facts.types.set(attribute(tag, 'PartName').toLowerCase(), attribute(tag, 'ContentType'))
    if (tag.name === 'Default')
      facts.types.set(attribute(tag, 'Extension').toLowerCase(), attribute(tag, 'ContentType'))
  }
  return facts
}

function relationship(rels: string, tag: Parameters<typeof attribute>[0]): Relationship {
  const type = attribute(tag, 'Type').split('/').at(-1) ?? ''
  const target = attribute(tag, 'Target')
  if (attribute(tag, 'TargetMode').toLowerCase() === 'external') return { type, target: null }
  const inside = targetOf(partOfRels(rels), target)
  if (inside === null) throw new NotAPaper('unsafe names')
  return { type, target: inside }
}

/** `word/_rels/document.xml.rels` → `word/document.xml` */
function partOfRels(rels: string): string {
  return rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2')
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relsOfPart(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels')
}
