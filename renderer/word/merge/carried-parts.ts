import type { Element } from '@xmldom/xmldom'
import type { Assembly } from './assembly.ts'
import type { Mark } from './mark.ts'
import type { WordPackage } from './open-package.ts'
import { type Relationship, type RelationshipList, relationshipsOf } from './relationships.ts'
import { Uncarried } from './uncarried.ts'
import { R, remove, unwrap, withAllBelow } from './xml.ts'

type Journey = {
  readonly file: WordPackage
  /** The part of the paper that the text stands in. */
  readonly path: string
  readonly target: Assembly
  /** The relationships of the part that it is going to stand in. */
  readonly list: RelationshipList
  readonly mark: Mark
}

/** Brings along what text refers to beside itself: its pictures, and the addresses of its links. */
export function carryParts(roots: readonly Element[], journey: Journey): void {
  const relationships = relationshipsOf(journey.file, journey.path)
  const carried = new Map<string, string>()
  for (const element of roots.flatMap(withAllBelow)) {
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.namespaceURI !== R || isOfPage(element)) continue
      const relationship = relationships.get(attribute.value)
      const id = relationship && (carried.get(relationship.id) ?? carry(relationship, journey))
      if (relationship && id !== undefined) {
        carried.set(relationship.id, id)
        attribute.value = id
      } else leaveBehind(element, attribute.name)
    }
  }
}

/** Headers, footers and printers are those of the merged file. */
function isOfPage({ localName }: Element): boolean {
  return ['headerReference', 'footerReference', 'printerSettings'].includes(localName ?? '')
}

/** The id of a relationship in its new place; nothing where it is not to be carried. */
function carry({ type, target, isExternal }: Relationship, journey: Journey): string | undefined {
  const kind = type.replace(/.*\//, '')
  if (kind === 'hyperlink') return carryLink(type, target, journey)
  if (kind === 'oleObject' || kind === 'package') return undefined
  if (kind !== 'image' || isExternal) throw new Uncarried(WORDS[kind] ?? 'something beside its text')
  return carryPicture(type, target, journey)
}

const WORDS: Readonly<Record<string, string>> = {
  chart: 'a chart',
  chartEx: 'a chart',
  diagramData: 'a diagram',
  image: 'a picture that is kept elsewhere',
  control: 'a form control',
}

/** Only addresses that anybody can follow: a path of the author's computer tells about it, and leads nowhere. */
function carryLink(type: string, target: string, { list }: Journey): string | undefined {
  return /^(https?|mailto):/i.test(target) ? list.add(type, target, true) : undefined
}

export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
}

function carryPicture(type: string, path: string, { file, target, list, mark }: Journey): string {
  const bytes = file.bytes(path)
  const extension = path.replace(/.*\./, '').toLowerCase()
  if (!bytes || !(extension in PICTURE_TYPES)) throw new Uncarried('a picture of an unusual kind')
  const name = `media/${mark.prefix}picture${target.next('picture')}.${extension}`
  target.parts.set(`word/${name}`, bytes)
  return list.add(type, name)
}

/** A link that leads nowhere is plain text; of anything else only what refers to it goes. */
function leaveBehind(element: Element, attribute: string): void {
  if (element.localName === 'hyperlink' && !element.hasAttribute('w:anchor')) unwrap(element)
  else if (element.localName === 'hlinkClick') remove(element)
  else element.removeAttribute(attribute)
}
