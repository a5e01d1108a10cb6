import { DEEPEST } from './limits.ts'
import { NotAPaper } from './not-a-paper.ts'

/** The start of an element: its name without the prefix, and what stands in it up to the next tag. */
export type Tag = {
  readonly name: string
  readonly attributes: string
  readonly text: string
}

const COMMENT = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/y
const END = /<\/([^\s<>/]+)\s*>/y
const START = /<([^\s<>/!?]+)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

/**
 * Goes through the tags of an XML text, and throws where it is not well formed. Without a tree: a hostile one
 * of thirty megabytes would take twenty times as much.
 */
export function* tagsOf(text: string): Generator<Tag> {
  const open: string[] = []
  let seen = 0
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = ends(text, at, open)
    const start = end === null ? matchAt(START, text, at) : null
    const next = end ?? (start === null ? broken() : at + start[0].length)
    const following = text.indexOf('<', next)
    if (start !== null) {
      const [, name = '', attributes = '', closed] = start
      seen += 1
      if (closed === '') open.push(name)
      if (open.length > DEEPEST || (open.length === 0 && closed === '')) broken()
      yield { name: localName(name), attributes, text: text.slice(next, following < 0 ? next : following) }
    }
    at = following
  }
  if (open.length > 0 || seen === 0) broken()
}

/** Where a comment or the end of an element ends; null for anything else. */
function ends(text: string, at: number, open: string[]): number | null {
  const comment = matchAt(COMMENT, text, at)
  if (comment !== null) return at + comment[0].length
  const end = matchAt(END, text, at)
  if (end === null) return null
  if (open.pop() !== end[1]) broken()
  return at + end[0].length
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function broken(): never {
  throw new NotAPaper('damaged')
}

/** The value of an attribute of a tag; empty where it has none. */
export function attribute({ attributes }: Tag, name: string): string {
  const found = new RegExp(`\\s(?:[^\\s=:]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return unescaped(found?.[1] ?? found?.[2] ?? '')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(value: string): string {
  return value.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
