import path from 'node:path'
import type { Unusable } from '../../../shared/ipc/paper-channels.ts'
import type { PaperKind } from '../../../shared/records/paper.ts'
import type { HandedFile, Inspection } from '../papers.ts'
import { LARGEST_WORD } from './limits.ts'
import { lookIntoPdf } from './look-into-pdf.ts'
import { lookIntoWord } from './look-into-word.ts'
import { NotAPaper } from './not-a-paper.ts'

/** Looks into a file that anybody may have made. Runs in a process of its own, which can be killed. */
export async function inspect(file: HandedFile): Promise<Inspection> {
  try {
    return await look(file)
  } catch (error) {
    // What breaks a reader in a way that nobody thought of is damaged as well.
    return { kind: 'unusable', reason: error instanceof NotAPaper ? error.reason : 'damaged' }
  }
}

async function look({ fileName, bytes }: HandedFile): Promise<Inspection> {
  const kindOfFile = kindByBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (ENDINGS[path.extname(fileName).toLowerCase()] !== kindOfFile) throw new NotAPaper(wrongName(fileName))
  if (kindOfFile === 'pdf')
    return { kind: 'usable', kindOfFile, uncarried: [], ...(await lookIntoPdf(bytes)) }
  if (bytes.byteLength > LARGEST_WORD) throw new NotAPaper('too large')
  return { kind: 'usable', kindOfFile, pages: null, ...(await lookIntoWord(bytes)) }
}

const ENDINGS: Readonly<Record<string, PaperKind>> = { '.docx': 'word', '.pdf': 'pdf' }

/** An Office file says by its name what it is; any other name is just not that of what is inside. */
function wrongName(fileName: string): Unusable {
  const ending = path.extname(fileName).toLowerCase()
  if (ending === '.docm' || ending === '.dotm') return 'macros'
  if (ending === '.dotx') return 'Word template'
  return OTHER_OFFICE.test(ending) ? 'another Office file' : 'name of another kind'
}

const OTHER_OFFICE = /^\.(xls[xmb]?|ppt[xm]?|od[tsp]|vsdx?|pub|one)$/

const ZIP = Buffer.from('PK\u0003\u0004')
const PDF = Buffer.from('%PDF-')
/** Older Office files, and new ones under a password, are compound files. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** What a file is by its first bytes; its name says nothing that could be relied on. */
function kindByBytes(bytes: Buffer): PaperKind {
  if (bytes.byteLength === 0) throw new NotAPaper('empty')
  if (startsWith(bytes, PDF)) return 'pdf'
  if (startsWith(bytes, ZIP)) return 'word'
  throw new NotAPaper(startsWith(bytes, COMPOUND) ? compoundReason(bytes) : 'neither Word nor PDF')
}

function startsWith(bytes: Buffer, mark: Buffer): boolean {
  return bytes.subarray(0, mark.byteLength).equals(mark)
}

/** The names inside of a compound file stand in its directory, two bytes a letter. */
function compoundReason(bytes: Buffer): Unusable {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'password'
  return bytes.includes(Buffer.from('WordDocument', 'utf16le')) ? 'older Word' : 'another Office file'
}
