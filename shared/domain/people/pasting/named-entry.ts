import type { Capacity } from '../../../records/person.ts'
import { inOneLine } from '../../white-space.ts'
import { type NameParts, namePartsOf } from '../name-parts.ts'
import { type ReadEntry, refusedAt } from '../pasted-person.ts'
import { isTitle } from '../titles.ts'
import { bracketsIn, IN_BRACKETS } from './brackets.ts'
import { officeOf, soundsLikeOffice } from './office.ts'

/** Where a piece of text stands in the paste, and the capacity of those listed there. */
export type Listed = { readonly line: number; readonly capacity: Capacity }

/** Reads `Mr J Rivers (Head of Service, KCC)`, or `Mr J Rivers - Head of Service, KCC`. */
export function namedEntry(text: string, listed: Listed): ReadEntry {
  const written = inOneLine(text.replace(LIST_MARK, '').replace(LIST_END, ''))
  const { name, beside } = withoutOffice(written)
  const parts = namePartsOf(name)
  const reason = whyNoName(name, parts)
  if (reason !== undefined) return refusedAt(listed.line, written, reason)
  const { capacity, role, organisation } = officeOf(beside)
  const person = { ...parts, role, organisation, email: '', capacity: capacity ?? listed.capacity }
  return { kind: 'person', person }
}

/** A bullet or a number before a name, and what goes on to the next one after it. */
const LIST_MARK = /^\s*([•·▪◦*-]|\(?\d{1,3}[.)])\s+/u
const LIST_END = /([\s,;&]|\sand)+$/u

/** Why these words name nobody; undefined where they do. */
export function whyNoName(name: string, parts: NameParts): string | undefined {
  if (!/\p{L}/u.test(name)) return 'There is no name here.'
  if (/^vacan(t|cy|cies)\b/i.test(name)) return 'This seat is vacant.'
  if (name.includes('@')) return 'This is an e-mail address without a name.'
  if (/\d/.test(name)) return 'A name holds no figures.'
  if (isTitle(name) || parts.surname === '') return 'This is a title without a name.'
  if (parts.title === '' && soundsLikeOffice(name)) return 'This looks like an office, not like a name.'
  if (!looksLikeName(name)) return 'This does not look like a name.'
  return undefined
}

/** The name, and the words beside it in brackets or behind a dash; the last bracket may be left open. */
function withoutOffice(text: string): { name: string; beside: string } {
  const { outside, inside } = bracketsIn(text)
  const around = outside.replaceAll(IN_BRACKETS, '').replace(/\((?!hons\))/i, ' - ')
  const [name = '', ...behind] = around.split(/\s[-–—]\s/u)
  const beside = [...inside, ...behind].map(inOneLine).filter(Boolean)
  return { name: inOneLine(name).replace(/\s+,/g, ','), beside: beside.join(', ') }
}

const MOST_WORDS = 9
const OTHER_SIGNS = /[^\p{L}\p{M}\s.,'’‘`()/‐‑–-]/u
const MOST_TYPED_SMALL = 3
const SMALL_WORDS = /^(\p{Ll}{1,4}|ferch|saint|[dl]['’].+)$/u

/** A sentence gives itself away by its length and by long words in small letters. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ')
  if (words.length > MOST_WORDS || OTHER_SIGNS.test(name)) return false
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const typedSmall = small.length === words.length && words.length <= MOST_TYPED_SMALL
  return typedSmall || small.every((word) => SMALL_WORDS.test(word))
}
