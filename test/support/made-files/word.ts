import { type ZipEntry, zip } from './zip.ts'

/** What is out of the ordinary about a Word file: parts in place of, or beside, the usual ones. */
type Told = {
  /** What stands in the body. */
  readonly body?: string
  readonly parts?: Readonly<Record<string, string | Buffer>>
  /** Relationships of the document: `image media/a.png`, `image file:///a.png External`. */
  readonly links?: readonly string[]
  /** The content type of the document, after `application/vnd.`. */
  readonly type?: string
  readonly more?: readonly ZipEntry[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PLAIN = 'openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file of one paragraph, or of what is told. */
export function word(told: Told = {}): Buffer {
  return zip(wordEntries(told))
}

export function wordEntries({
  body = words('A report.'),
  parts = {},
  links = [],
  type = PLAIN,
  more = [],
}: Told) {
  const all: Readonly<Record<string, string | Buffer>> = {
    '[Content_Types].xml': contentTypes(type),
    '_rels/.rels': rels(['officeDocument word/document.xml']),
    'word/document.xml': documentOf(body),
    'word/_rels/document.xml.rels': rels(links),
    ...parts,
  }
  return [...Object.entries(all).map(([name, data]) => ({ name, data })), ...more]
}

export function documentOf(body: string, namespace = W): string {
  return `${HEAD}<w:document xmlns:w="${namespace}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`
}

export function words(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** A field with its instruction in pieces, as Word writes it. */
export function field(...pieces: readonly string[]): string {
  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const runs = pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')
  return `<w:p>${mark('begin')}${runs}${mark('separate')}${mark('end')}</w:p>`
}

function contentTypes(main: string): string {
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="png" ContentType="image/png"/>' +
    `<Override PartName="/word/document.xml" ContentType="application/vnd.${main}"/></Types>`
  )
}

/** `image media/a.png`: the last word of a type, and a target. */
export function rels(links: readonly string[], types = R): string {
  const each = links.map((link, at) => {
    const [type, target, mode] = link.split(' ')
    return `<Relationship Id="rId${at}" Type="${types}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
  })
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${HEAD}<Relationships xmlns="${namespace}">${each.join('')}</Relationships>`
}
