import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { crc32 } from './crc32.ts'
import { LARGEST_IN_ALL, LARGEST_PART, MOST_PARTS } from './limits.ts'
import { NotAPaper } from './not-a-paper.ts'
import { isSafeName } from './part-names.ts'

/** One part of a file that was zipped. Only text is handed on: pictures are just counted. */
export type Part = { readonly name: string; readonly bytes: Buffer }

/**
 * The parts of text of a zipped file, one after the other. All of it is inflated, counted and compared with
 * its checksum; no part is trusted to be as long as it says.
 */
export async function* partsOf(bytes: Uint8Array): AsyncGenerator<Part> {
  const zip = await opened(bytes)
  const seen = new Set<string>()
  let left = LARGEST_IN_ALL
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    const key = name.toLowerCase()
    if (seen.has(key)) throw new NotAPaper('doubled parts')
    seen.add(key)
    if (seen.size > MOST_PARTS) throw new NotAPaper('too many parts')
    const { inflated, length } = await inflate(zip, entry, left, isText(name))
    left -= length
    if (isText(name)) yield { name, bytes: inflated }
  }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(buffer, {
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: false,
  })
  if (zip.entryCount > MOST_PARTS) throw new NotAPaper('too many parts')
  return zip
}

function nameOf(entry: Entry): string {
  const name = entry.fileNameRaw.toString('utf8')
  if (!isSafeName(name)) throw new NotAPaper('unsafe names')
  if (entry.isEncrypted()) throw new NotAPaper('password')
  return name
}

function isText(name: string): boolean {
  return /\.(xml|rels|vml|html?|xhtml)$/i.test(name) || name === 'mimetype'
}

async function inflate(zip: ZipFile, entry: Entry, left: number, isKept: boolean) {
  const chunks: Buffer[] = []
  let [length, sum] = [0, 0]
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = Buffer.from(chunk)
    length += bytes.byteLength
    if (length > LARGEST_PART) throw new NotAPaper('part too large')
    if (length > left) throw new NotAPaper('unpacks too large')
    sum = crc32(bytes, sum)
    if (isKept) chunks.push(bytes)
  }
  if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new NotAPaper('damaged')
  return { inflated: Buffer.concat(chunks), length }
}
