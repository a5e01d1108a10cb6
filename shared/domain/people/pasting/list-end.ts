import { isTitle, startsWithTitle } from '../titles.ts'
import { IN_BRACKETS } from './brackets.ts'

/**
 * Where the names under a label end: behind the full stop of the sentence, at an empty line, or at the
 * next heading. Line breaks within the list do not end it, nor do the stops of initials and titles.
 * @param text what follows the label, its brackets replaced by `IN_BRACKETS`
 */
export function endOfList(text: string): number {
  return Math.min(fullStopIn(text), emptyLineIn(text), headingIn(text), text.length)
}

function fullStopIn(text: string): number {
  const words = new RegExp(`(\\p{L}[\\p{L}’'-]+|${IN_BRACKETS})\\.(?=\\s|$)`, 'gu')
  for (const found of text.matchAll(words)) {
    const end = found.index + found[0].length
    if (!isShortened(found[1] ?? '', text.slice(end))) return end
  }
  return text.length
}

/** `Cllr.`, `St. John`, `JA. Taylor` */
function isShortened(word: string, after: string): boolean {
  if (isTitle(word)) return true
  if (word === 'St') return after.trim() !== ''
  return /^\p{Lu}{1,3}$/u.test(word) && /^[ \t]*\p{L}/u.test(after)
}

/** A list that breaks off at a comma or before a new title goes on after the empty line. */
function emptyLineIn(text: string): number {
  for (const found of text.matchAll(/\n[ \t]*\n\s*/g)) {
    const before = text.slice(0, found.index).trimEnd()
    const breaksOff = before === '' || /([,;:]|\sand)$/i.test(before)
    if (!breaksOff && !startsWithTitle(text.slice(found.index))) return found.index
  }
  return text.length
}

function headingIn(text: string): number {
  const found = /\n[^\p{L}\d\n]*(?:(?:un)?restricted item|\d{1,4}\.\s)/iu.exec(text)
  return found === null ? text.length : found.index
}
