import type { Inspection } from './papers.ts'

const ZIP = Buffer.from('PK\u0003\u0004')
const PDF = Buffer.from('%PDF-')

/** What a file is by its first bytes; its name says nothing that could be relied on. */
export function kindByBytes(bytes: Uint8Array): Inspection {
  if (bytes.byteLength === 0) return { kind: 'unusable', reason: 'empty' }
  const start = Buffer.from(bytes.subarray(0, 8))
  if (start.indexOf(PDF) === 0) return { kind: 'usable', kindOfFile: 'pdf', uncarried: [], pages: null }
  if (start.indexOf(ZIP) === 0) return { kind: 'usable', kindOfFile: 'word', uncarried: [], pages: null }
  return { kind: 'unusable', reason: 'neither Word nor PDF' }
}
