import { inOneLine } from '../../white-space.ts'
import { type ReadEntry, refusedAt } from '../pasted-person.ts'
import { startsWithTitle } from '../titles.ts'
import { bracketsIn } from './brackets.ts'
import { endOfList } from './list-end.ts'
import { listLabelsIn } from './list-labels.ts'
import { namePieces } from './list-pieces.ts'
import { type Listed, namedEntry } from './named-entry.ts'

/** Reads the lists of published notes; who is in attendance is an officer. */
export function publishedLists(text: string): readonly ReadEntry[] {
  const labels = listLabelsIn(text)
  const lists = labels.flatMap((label, index) => {
    const until = labels[index + 1]?.start ?? text.length
    const end = label.end + endOfList(bracketsIn(text.slice(label.end, until)).outside)
    const listed = { line: lineAt(text, label.end), capacity: label.capacity }
    return [...listedEntries(text.slice(label.end, end), listed), ...wordsOutside(text, end, until)]
  })
  return [...wordsOutside(text, 0, labels[0]?.start ?? text.length), ...lists]
}

/** Reads names that stand in one sentence, or in lines of their own. */
export function listedEntries(text: string, listed: Listed): readonly ReadEntry[] {
  const pieces = namePieces(text)
  const names = withSharedTitle(pieces.map(({ start, end }) => inOneLine(text.slice(start, end))))
  return pieces.map(({ start, end }, index) => {
    const leading = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
    const line = listed.line + lineAt(text, start + leading) - 1
    return namedEntry(names[index] ?? '', { ...listed, line })
  })
}

/** Whether a line holds several names, each of them with its title. */
export function isListOfNames(text: string): boolean {
  const pieces = namePieces(text)
  return pieces.length > 1 && pieces.every(({ start, end }) => startsWithTitle(text.slice(start, end)))
}

const PLURALS = new Map([
  ['councillors', 'Councillor'],
  ['cllrs', 'Cllr'],
  ['messrs', 'Mr'],
])

/** `Councillors A Smith, B Jones`: the title holds for those who follow without one of their own. */
function withSharedTitle(names: readonly string[]): readonly string[] {
  let shared = ''
  return names.map((name) => {
    const [, plural, own = name] = /^(councillors|cllrs|messrs)\.?:? (.+)$/i.exec(name) ?? []
    if (plural !== undefined) shared = PLURALS.get(plural.toLowerCase()) ?? ''
    if (startsWithTitle(own)) shared = ''
    return `${shared} ${own}`
  })
}

/** What stands around the lists is told, but only once for each stretch. */
function wordsOutside(text: string, start: number, end: number): readonly ReadEntry[] {
  const own = text.slice(start, end)
  const words = inOneLine(own)
  if (!/[\p{L}\d]/u.test(words)) return []
  const line = lineAt(text, start + own.search(/\S/))
  const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words
  return [refusedAt(line, shown, 'This stands outside the lists of names.')]
}

const LONGEST_SHOWN = 80

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
