import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib'
import { MOST_PAGES } from './limits.ts'
import { NotAPaper } from './not-a-paper.ts'

/** Looks into a PDF file and counts its pages; throws where it cannot be a paper. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<{ readonly pages: number }> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(-LAST_BYTES).includes('%%EOF')) throw new NotAPaper('damaged')
  const document = await loaded(bytes)
  refusePrograms(document)
  const pages = document.getPageCount()
  if (pages === 0) throw new NotAPaper('damaged')
  if (pages > MOST_PAGES) throw new NotAPaper('too many pages')
  return { pages }
}

/** In which every reader looks for the end of the file. */
const LAST_BYTES = 1024

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  // What is encrypted is loaded as well: pdf-lib's own error for it cannot be told from any other.
  const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true }
  const document = await PDFDocument.load(bytes, options)
  if (document.isEncrypted) throw new NotAPaper('password')
  return document
}

/** What runs, or starts another program, when the file is opened or a field in it is touched. */
const PROGRAMS = ['JavaScript', 'Launch', 'ImportData', 'SubmitForm'].map((name) => PDFName.of(name))
const RUNS = ['JS', 'JavaScript', 'XFA'].map((name) => PDFName.of(name))

function refusePrograms({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (holdsProgram(object, 0)) throw new NotAPaper('macros')
  }
}

/** Objects are listed one by one, so that only those which stand inside of another are gone into. */
function holdsProgram(object: PDFObject | undefined, depth: number): boolean {
  if (object === undefined || object instanceof PDFRef || depth > DEEPEST_OBJECT) return false
  if (object instanceof PDFArray) return object.asArray().some((it) => holdsProgram(it, depth + 1))
  const dictionary = object instanceof PDFDict ? object : undefined
  if (dictionary === undefined) return false
  const kind = dictionary.get(PDFName.of('S'))
  if (PROGRAMS.some((it) => it === kind) || RUNS.some((it) => dictionary.has(it))) return true
  return dictionary.values().some((it) => holdsProgram(it, depth + 1))
}

const DEEPEST_OBJECT = 50
