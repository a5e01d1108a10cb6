import type { PastedPerson, RefusedWords } from './pasted-person.ts'
import { IN_BRACKETS } from './pasting/brackets.ts'
import { listLabelsIn } from './pasting/list-labels.ts'
import { isTable, pastedRows } from './pasting/pasted-rows.ts'
import { publishedLists } from './pasting/published-list.ts'

export type PastedPeople = {
  readonly people: readonly PastedPerson[]
  readonly refused: readonly RefusedWords[]
}

/**
 * Reads people from pasted text: rows copied from Excel with or without headings, comma separated text,
 * one name a line, or the PRESENT and IN ATTENDANCE lines of published notes. What cannot be read is
 * handed back with a reason; nothing throws. People who are listed twice are read once.
 */
export function readPastedPeople(text: string): PastedPeople {
  const plain = plainText(text)
  const asLists = listLabelsIn(plain).length > 0 && !isTable(plain)
  const entries = asLists ? publishedLists(plain) : pastedRows(plain)
  return {
    people: onceEach(entries.flatMap((entry) => (entry.kind === 'person' ? [entry.person] : []))),
    refused: entries.flatMap((entry) => (entry.kind === 'refused' ? [entry.refused] : [])),
  }
}

/** One kind of line break and single spaces of one kind, without the mark at a file's beginning. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?|\u2028/gu, '\n')
    .replaceAll('\v', '\n')
    .replace(/[ \u00a0\u2007\u202f]+/gu, ' ')
    .replaceAll('\ufeff', '')
    .replaceAll(IN_BRACKETS, '')
}

function onceEach(people: readonly PastedPerson[]): readonly PastedPerson[] {
  const seen = new Set<string>()
  return people.filter((person) => {
    const key = sameness(person)
    return seen.has(key) ? false : seen.add(key)
  })
}

/** Everything but the capacity: who presides at one meeting is listed as a member of another. */
function sameness({ capacity: _, ...person }: PastedPerson): string {
  return JSON.stringify(person).toLowerCase()
}
