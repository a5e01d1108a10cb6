import { strFromU8, strToU8 } from 'fflate'
import { parsedXml } from './word-xml.ts'

/** A Word file, unpacked: what is in it by its path. */
export type WordParts = Record<string, Uint8Array>

/** The forms of pictures that are added to a file before it is drawn. */
type PictureForm = keyof typeof TYPES

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * Adds a picture to a Word file, and gives the id under which its text, or another part that is named, refers
 * to it.
 */
export function addPicture(
  parts: WordParts,
  bytes: Uint8Array,
  form: PictureForm,
  part = 'word/document.xml',
): string {
  const target = keepPicture(parts, bytes, form, part)
  const id = target.replace(/\W/g, '-')
  addEntry(parts, relationshipsOf(part), 'Relationships', 'relationships', {
    name: 'Relationship',
    attributes: { Id: id, Type: `${OFFICE}/image`, Target: target },
  })
  return id
}

/** Puts a picture into a Word file, and gives where it is, as a part would say it. */
export function keepPicture(parts: WordParts, bytes: Uint8Array, form: PictureForm, part: string): string {
  const pathOf = (target: string) => part.replace(/[^/]*$/, target)
  let at = 0
  while (pathOf(`media/drawn-${at}.${form}`) in parts) at += 1
  const target = `media/drawn-${at}.${form}`
  parts[pathOf(target)] = bytes
  addEntry(parts, '[Content_Types].xml', 'Types', 'content-types', {
    name: 'Default',
    attributes: { Extension: form, ContentType: TYPES[form] },
  })
  return target
}

/**
 * Writes a picture that was added into the place of something that docx-preview does not draw: of what stands
 * in the `graphicData` of a drawing, as large as the drawing is said to be.
 */
export function writePicture(content: Element, id: string): void {
  const root = content.ownerDocument
  const element = (namespace: string, name: string, children: readonly Element[] = []) => {
    const made = root.createElementNS(namespace, name)
    made.append(...children)
    return made
  }
  const blip = element(DRAWING, 'a:blip')
  blip.setAttributeNS(OFFICE, 'r:embed', id)
  const extent = content.closest('inline, anchor')?.querySelector('extent')
  const size = element(DRAWING, 'a:ext')
  for (const side of ['cx', 'cy']) size.setAttribute(side, extent?.getAttribute(side) ?? '0')
  const shape = element(PICTURE, 'pic:spPr', [element(DRAWING, 'a:xfrm', [size])])
  content.replaceWith(element(PICTURE, 'pic:pic', [element(PICTURE, 'pic:blipFill', [blip]), shape]))
}

type Entry = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** What stands first is what counts, whatever a file says of pictures of that form. */
function addEntry(parts: WordParts, path: string, list: string, kind: string, entry: Entry): void {
  const namespace = `${PACKAGE}/${kind}`
  const written = parts[path]
  const root = parsedXml(written === undefined ? `<${list} xmlns="${namespace}"/>` : strFromU8(written))
  const added = root.createElementNS(namespace, entry.name)
  for (const [name, value] of Object.entries(entry.attributes)) added.setAttribute(name, value)
  const first = root.documentElement.firstElementChild
  if (first?.isEqualNode(added)) return
  root.documentElement.prepend(added)
  parts[path] = strToU8(new XMLSerializer().serializeToString(root))
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationshipsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels')
}
