import { strToU8, type Zippable, zipSync } from 'fflate'
import type { DocumentProperties } from '../../../shared/documents/model.ts'
import type { Assembly } from '../merge/assembly.ts'
import { PICTURE_TYPES } from '../merge/carried-parts.ts'
import { asAttribute, DECLARATION } from '../merge/relationships.ts'
import { settingsPart } from '../merge/skeleton.ts'
import { writeXml } from '../merge/xml.ts'
import { APPLICATION, NO_TIME } from '../word-package.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * The file of what was put together. Equal packs become equal files, byte for byte: the parts stand in the
 * order of their names, and nothing tells when it was written.
 */
export function packFile(target: Assembly, properties: DocumentProperties): Uint8Array {
  for (const kind of OWN_PARTS) target.ofDocument.add(`${OFFICE}/${kind}`, `${kind}.xml`)
  const parts = new Map<string, Uint8Array>([
    ...target.parts,
    ['word/document.xml', written(target.body)],
    ['word/styles.xml', written(target.styles)],
    ['word/numbering.xml', written(target.numbering)],
    ['word/footnotes.xml', written(target.footnotes)],
    ['word/settings.xml', strToU8(settingsPart())],
    ['word/_rels/document.xml.rels', strToU8(target.ofDocument.toXml())],
    ['_rels/.rels', strToU8(PACKAGE_RELATIONSHIPS)],
    ['docProps/app.xml', strToU8(APPLICATION)],
    ['docProps/core.xml', strToU8(coreProperties(properties))],
  ])
  if (!target.ofFootnotes.isEmpty) {
    parts.set('word/_rels/footnotes.xml.rels', strToU8(target.ofFootnotes.toXml()))
  }
  parts.set('[Content_Types].xml', strToU8(contentTypes([...parts.keys()])))
  return zipped(parts)
}

const OWN_PARTS = ['styles', 'numbering', 'settings', 'footnotes']

function written({ ownerDocument }: Assembly['body']): Uint8Array {
  if (!ownerDocument) throw new Error('A part has no document')
  return writeXml(ownerDocument)
}

/** Pictures are small already: pressing them again takes time and gains nothing. */
function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {}
  for (const [path, bytes] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    files[path] = [bytes, { level: /\.(png|jpe?g|gif)$/.test(path) ? 0 : 6 }]
  }
  return zipSync(files, { mtime: NO_TIME })
}

const PACKAGE_RELATIONSHIPS =
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>`

function coreProperties({ title, subject, author, keywords }: DocumentProperties): string {
  const text = asAttribute
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${text(title)}</dc:title><dc:subject>${text(subject)}</dc:subject>` +
    `<dc:creator>${text(author)}</dc:creator><cp:keywords>${text(keywords)}</cp:keywords>` +
    `<cp:lastModifiedBy>${text(author)}</cp:lastModifiedBy></cp:coreProperties>`
  )
}

function contentTypes(paths: readonly string[]): string {
  const extensions = new Set(paths.map((path) => path.replace(/.*\./, '')))
  const defaults = Object.entries({ ...PICTURE_TYPES, ...TEXT_TYPES })
    .filter(([extension]) => extensions.has(extension))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  const overrides = paths
    .toSorted()
    .flatMap((path) => typeOf(path).map((type) => `<Override PartName="/${path}" ContentType="${type}"/>`))
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}

const TEXT_TYPES = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
}

function typeOf(path: string): string[] {
  const [, part] = /^word\/([a-z]+)\d*\.xml$/.exec(path) ?? []
  if (path === 'word/document.xml') return [`${WORD}.document.main+xml`]
  if (part !== undefined) return [`${WORD}.${part}+xml`]
  if (path === 'docProps/core.xml') return ['application/vnd.openxmlformats-package.core-properties+xml']
  if (path === 'docProps/app.xml') {
    return ['application/vnd.openxmlformats-officedocument.extended-properties+xml']
  }
  return []
}
