import { strToU8, type Zippable, zipSync } from 'fflate'

/** A Word file as another program would have written it, part by part, in as few words as it takes. */
export type PaperParts = {
  readonly body: string
  /** The last section's properties: A4 with an inch of margin, unless told otherwise. */
  readonly section?: string
  readonly defaults?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** How it is laid out: as today, unless told otherwise; null is a file that does not say, as old ones do. */
  readonly settings?: string | null
  readonly theme?: string
  /** Parts beside those, with what refers to them: `['rId9', 'image', 'media/dot.png', bytes]`. */
  readonly more?: readonly (readonly [
    id: string,
    kind: string,
    target: string,
    content: Uint8Array | string,
  ])[]
  readonly links?: readonly (readonly [id: string, address: string])[]
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const ROOT =
  `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:a="${DRAWING}/main" xmlns:wp="${DRAWING}/wordprocessingDrawing" ` +
  `xmlns:pic="${DRAWING}/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"'

export const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" ' +
  'w:header="709" w:footer="709" w:gutter="0"/>'

export function paperFile(parts: PaperParts): Uint8Array {
  const { body, section = A4, more = [], links = [] } = parts
  const own = ownParts(parts)
  const files: Zippable = {
    '_rels/.rels': xml(relationships([['rId1', 'officeDocument', 'word/document.xml']])),
    'word/document.xml': xml(
      `<w:document ${ROOT}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': xml(
      relationships(
        [
          ...own.map(([kind], at) => [`rIdOwn${at}`, kind, fileOf(kind)] as const),
          ...more.map(([id, kind, target]) => [id, kind, target] as const),
        ],
        links,
      ),
    ),
  }
  for (const [kind, content] of own) files[`word/${fileOf(kind)}`] = xml(content)
  for (const [, , target, content] of more) {
    files[`word/${target}`] = typeof content === 'string' ? xml(content) : content
  }
  files['[Content_Types].xml'] = xml(contentTypes(Object.keys(files)))
  return zipSync(files)
}

/** A header or footer: `margin('hdr', 'Words')`. */
export function margin(kind: 'hdr' | 'ftr', words: string): string {
  return `<w:${kind} ${ROOT}><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:${kind}>`
}

const TODAY =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'

function ownParts(parts: PaperParts): [string, string][] {
  const { defaults = '', styles = '', numbering, footnotes, endnotes, settings = TODAY, theme } = parts
  const own: [string, string][] = [
    ['styles', `<w:styles ${ROOT}><w:docDefaults>${defaults}</w:docDefaults>${styles}</w:styles>`],
  ]
  if (numbering !== undefined) own.push(['numbering', `<w:numbering ${ROOT}>${numbering}</w:numbering>`])
  if (footnotes !== undefined) own.push(['footnotes', notes('footnote', footnotes)])
  if (endnotes !== undefined) own.push(['endnotes', notes('endnote', endnotes)])
  if (settings !== null) own.push(['settings', `<w:settings ${ROOT}>${settings}</w:settings>`])
  if (theme !== undefined) own.push(['theme', theme])
  return own
}

function notes(kind: 'footnote' | 'endnote', own: string): string {
  const line = (id: number, type: string) =>
    `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`
  const lines = line(-1, 'separator') + line(0, 'continuationSeparator')
  return `<w:${kind}s ${ROOT}>${lines}${own}</w:${kind}s>`
}

function fileOf(kind: string): string {
  return kind === 'theme' ? 'theme/theme1.xml' : `${kind}.xml`
}

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
}

function relationships(
  inside: readonly (readonly [id: string, kind: string, target: string])[],
  links: readonly (readonly [id: string, address: string])[] = [],
): string {
  const entries = [
    ...inside.map(([id, kind, target]) => `Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"`),
    ...links.map(([id, to]) => `Id="${id}" Type="${OFFICE}/hyperlink" Target="${to}" TargetMode="External"`),
  ]
  const list = entries.map((it) => `<Relationship ${it}/>`).join('')
  return `<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`
}

function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    if (path.startsWith('word/charts/')) return [`<Override PartName="/${path}" ContentType="${CHART}"/>`]
    const [, part] = /^word\/([a-z]+)\d*\.xml$/.exec(path) ?? []
    if (part === undefined) return []
    const type = part === 'document' ? 'document.main' : part
    return `<Override PartName="/${path}" ContentType="${WORD}.${type}+xml"/>`
  })
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}
