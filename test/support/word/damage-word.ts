import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A Word file with one thing in it changed. Throws when that thing is not in it: the test would prove nothing. */
export function damaged(bytes: Uint8Array, path: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes)
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${path} holds nothing like ${from}`)
  return zipSync({ ...parts, [path]: strToU8(after) })
}

/** A Word file with a part put in, or put in the place of another. */
export function withPart(bytes: Uint8Array, path: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(text) })
}

/** A Word file with more at the end of its body. */
export function withBody(bytes: Uint8Array, xml: string): Uint8Array {
  return damaged(bytes, 'word/document.xml', '<w:sectPr', `${xml}<w:sectPr`)
}
