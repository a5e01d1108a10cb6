import type { Document } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import { parseXml } from './xml.ts'

/** A Word file, opened: its parts by their paths. */
export interface WordPackage {
  bytes(path: string): Uint8Array | undefined
  xml(path: string): Document | undefined
}

const MEGABYTE = 1024 * 1024
/** What a paper may be was looked at when it was handed over; here the same is held to once more. */
const LIMITS = { parts: 1000, part: 30 * MEGABYTE, together: 100 * MEGABYTE } as const

/** Opens a Word file. Throws where it is no such file, or unpacks to more than any report does. */
export function openPackage(file: Uint8Array): WordPackage {
  const parts = unzipSync(file, { filter: withinLimits() })
  const parsed = new Map<string, Document>()
  return {
    bytes: (path) => parts[path],
    xml(path) {
      const bytes = parts[path]
      const document = parsed.get(path) ?? (bytes && parseXml(bytes))
      if (document) parsed.set(path, document)
      return document
    },
  }
}

/** No part is inflated beyond the size that its entry gives, so that the sizes can be counted beforehand. */
function withinLimits() {
  let count = 0
  let together = 0
  return ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    count += 1
    together += originalSize
    if (count > LIMITS.parts) throw new Error('The file has too many parts')
    if (originalSize > LIMITS.part || together > LIMITS.together) throw new Error('A part is too large')
    return isPlain(name)
  }
}

/** A name that leads nowhere else: what a folder is called, or has `..` in it, is left alone. */
function isPlain(name: string): boolean {
  return (
    !name.endsWith('/') && !name.includes('\\') && !name.split('/').some((it) => it === '..' || it === '')
  )
}
