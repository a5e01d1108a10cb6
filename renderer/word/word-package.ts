import { type Document, Packer } from 'docx'
import { strToU8, type Zippable, zipSync } from 'fflate'

/**
 * The file of a document. Equal documents become equal files, byte for byte: the parts stand in the order
 * of their names, and neither the file nor what it says of itself tells when it was written.
 * @param itself whether it says what it is in properties of its own, for those who will read it again
 */
export function packDocument(document: Document, itself: 'unmarked' | 'marked' = 'unmarked'): Uint8Array {
  const written = partsOf(document)
  const parts = withoutEmptyLists(itself === 'marked' ? written : withoutPart(CUSTOM_PROPERTIES, written))
  parts.set('docProps/core.xml', withoutTimes(parts.get('docProps/core.xml') ?? ''))
  parts.set('docProps/app.xml', APPLICATION)
  const files: Zippable = {}
  for (const [path, data] of [...parts].sort(byPath)) files[path] = strToU8(withFixedIds(data))
  return zipSync(files, { mtime: NO_TIME })
}

type Parts = Map<string, string>

/** docx writes this part even when it is empty; a published file has no properties of its own at all. */
const CUSTOM_PROPERTIES = 'docProps/custom.xml'

export const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>Minutebook</Application></Properties>'

/** The first moment that a zip file can name. It is read in local time, so it is given in local time. */
export const NO_TIME = new Date(1980, 0, 1)

/**
 * docx hands its parts over only when they are zipped, and stamps them with the present moment; so they
 * are taken from the step before. The member is private: the version of docx is pinned, and the tests
 * of this file say when it is gone.
 */
function partsOf(document: Document): Parts {
  // biome-ignore lint/complexity/useLiteralKeys: a private member can be named in brackets only
  const compiled: unknown = Packer['compiler'].compile(document)
  if (!(compiled instanceof Map)) throw new Error('docx compiles to something other than parts')
  const parts: Parts = new Map()
  for (const [path, data] of compiled) {
    if (typeof path !== 'string' || typeof data !== 'string') throw new Error(`Part ${path} is not text`)
    parts.set(path, data)
  }
  return parts
}

/** Leaves a part out, with its relationship and its content type. */
function withoutPart(path: string, parts: Parts): Parts {
  const mention = new RegExp(`<(Relationship|Override)\\b[^>]*"/?${path}"[^>]*/>`, 'g')
  const listings = ['[Content_Types].xml', '_rels/.rels']
  const kept = [...parts].filter(([name]) => name !== path)
  return new Map(
    kept.map(([name, data]) => [name, listings.includes(name) ? data.replace(mention, '') : data]),
  )
}

/** Lists of relationships with nothing in them. */
function withoutEmptyLists(parts: Parts): Parts {
  return new Map(
    [...parts].filter(([name, data]) => !name.endsWith('.rels') || data.includes('<Relationship ')),
  )
}

function byPath([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1
}

/** docx draws lots for the id of a watermark; Word asks only that it begins with these words. */
function withFixedIds(data: string): string {
  return data.replace(/id="PowerPlusWaterMarkObject[^"]*"/, 'id="PowerPlusWaterMarkObject1"')
}

function withoutTimes(coreProperties: string): string {
  return coreProperties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
}
