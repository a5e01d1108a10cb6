import { DOMParser, type Document } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** A Word file, opened: its parts by their paths. */
export type WordPackage = {
  readonly paths: readonly string[]
  /** The text of a part; empty when there is none. */
  readonly text: (path: string) => string
  readonly xml: (path: string) => Document | undefined
}

export function openWord(bytes: Uint8Array): WordPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)))
  const parsed = new Map<string, Document>()
  const text = (path: string) => strFromU8(parts.get(path) ?? new Uint8Array())
  const parse = (path: string) => new DOMParser().parseFromString(text(path), 'text/xml')
  return {
    paths: [...parts.keys()],
    text,
    xml(path) {
      const document = parsed.get(path) ?? (parts.has(path) ? parse(path) : undefined)
      if (document) parsed.set(path, document)
      return document
    },
  }
}

/** The parts that hold words a reader sees. */
export function wordyPaths(file: WordPackage): string[] {
  return file.paths.filter((path) =>
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path),
  )
}
