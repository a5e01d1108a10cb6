import { NotAPaper } from './not-a-paper.ts'

/** The text of an XML part. One that declares a document type is refused: that is how entities are smuggled in. */
export function xmlText(bytes: Buffer): string {
  const text = decoded(bytes)
  if (/<!(doctype|entity)/i.test(text)) throw new NotAPaper('declares a document type')
  if (FORBIDDEN.test(text) || hasStrangeEntity(text)) throw new NotAPaper('damaged')
  return text
}

/** Word writes UTF-8; XML may be UTF-16 as well, in which a document type would otherwise go unseen. */
function decoded(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/i.exec(text)?.[1]?.toLowerCase()
  if (declared !== undefined && !declared.startsWith(encoding.slice(0, 6))) return otherwise(bytes, declared)
  return text
}

const PLAIN = ['us-ascii', 'ascii', 'iso-8859-1', 'windows-1252', 'latin1']

function otherwise(bytes: Buffer, declared: string): string {
  if (!PLAIN.includes(declared)) throw new NotAPaper('damaged')
  return bytes.toString('latin1')
}

function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** Characters that XML does not have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** Without a document type there are five names, and numbers. */
function hasStrangeEntity(text: string): boolean {
  return /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text) && !text.includes('<![CDATA[')
}
