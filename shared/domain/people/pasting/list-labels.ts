import type { Capacity } from '../../../records/person.ts'

/** A label of a published list, where it stands in the text, and the capacity of those under it. */
export type ListLabel = { readonly start: number; readonly end: number; readonly capacity: Capacity }

/** The labels in a text, such as `PRESENT:`. Each ends in a colon or has its own line. */
export function listLabelsIn(text: string): readonly ListLabel[] {
  return [...text.matchAll(LABEL)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    capacity: capacityUnder(found[0]),
  }))
}

const BEFORE = '(?<=^|\\n|[.;)] )[ \\t#*_>]*'
const FIRST_WORDS = '(?:(?:also|all|other|members|councillors|officers|those|in)\\s+)*'
const KINDS = [
  'present',
  'attendance',
  'attending',
  'virtual\\s+attendees',
  'apologies(?:\\s+for\\s+absence)?',
  'absent',
  'members',
  'substitutes',
  'officers',
  'guests',
  'observers',
]
const HOW = '(?:\\s+(?:virtually|online|remotely))?'
const AFTER = '[*_]*[ \\t]*(?::[*_]*|(?=\\n|$))'
const LABEL = new RegExp(`${BEFORE}${FIRST_WORDS}(?:${KINDS.join('|')})${HOW}${AFTER}`, 'gi')

/** Members are listed as present, officers and guests as in attendance or also present. */
function capacityUnder(label: string): Capacity {
  if (/members|councillors|substitutes/i.test(label)) return 'Member'
  return /officers|in\s+attendance|guests|observers|also/i.test(label) ? 'Officer' : 'Member'
}
