import { type ReadEntry, refusedAt } from '../pasted-person.ts'
import { isPostNominal } from '../post-nominals.ts'
import { isTitle } from '../titles.ts'
import { outsideBrackets } from './brackets.ts'
import type { Columns } from './column-headings.ts'
import type { Row } from './delimited-rows.ts'
import { headedRow } from './headed-row.ts'
import { namedEntry } from './named-entry.ts'
import { capacityNamed, type Office, officeOf, soundsLikeOffice } from './office.ts'
import { isListOfNames, listedEntries } from './published-list.ts'

/**
 * Reads a row of a table without headings: title, initials, surname, role, organisation and e-mail in
 * that order, or a whole name and what belongs to it. A line may also be a list of several names.
 */
export function bareRow(row: Row): readonly ReadEntry[] {
  if (isListOfNames(row.text)) return listedEntries(row.text, { line: row.line, capacity: 'Member' })
  const [first = ''] = row.cells
  if (isTitle(first) || (first === '' && row.cells.length > 2)) return [headedRow(row, IN_ORDER)]
  return [wholeNameFirst(row)]
}

const IN_ORDER: Columns = ['title', 'initials', 'surname', 'role', 'organisation', 'email', 'capacity']

/** `Mr J Rivers`, then role, organisation and e-mail; the e-mail and a capacity are known anywhere. */
function wholeNameFirst(row: Row): ReadEntry {
  const { name, beside } = nameInCells(row.cells)
  const entry = namedEntry(name, { line: row.line, capacity: 'Member' })
  if (entry.kind === 'refused') return refusedAt(row.line, row.text.trim(), entry.refused.reason)
  const email = beside.find((cell) => cell.includes('@')) ?? ''
  const { capacity, role, organisation } = officeIn(beside.filter((cell) => !cell.includes('@')))
  const { person } = entry
  return {
    kind: 'person',
    person: {
      ...person,
      role: role || person.role,
      organisation: organisation || person.organisation,
      email,
      capacity: capacity ?? person.capacity,
    },
  }
}

/** Letters after a name and the first name of `Rivers, John` belong to it, though in cells of their own. */
function nameInCells(cells: readonly string[]): { name: string; beside: readonly string[] } {
  const [first = '', ...others] = cells
  const own = others.findIndex((cell) => cell === '' || !isPostNominal(outsideBrackets(cell)))
  const end = own < 0 ? others.length : own
  if (end > 0) return { name: [first, ...others.slice(0, end)].join(', '), beside: others.slice(end) }
  const [second = '', ...rest] = others
  if (!first.includes(' ') && isGivenName(second)) return { name: `${first}, ${second}`, beside: rest }
  return { name: first, beside: others }
}

/** `John`, `J A`, `Mr John`: at most three words that begin with a capital and name no office. */
function isGivenName(words: string): boolean {
  return /^(\p{Lu}(\p{Lu}|[\p{Ll}’'.-]*)( |$)){1,3}$/u.test(words) && !soundsLikeOffice(words)
}

/** Role and organisation by their place, or as words beside a name where they are fewer or more. */
function officeIn(cells: readonly string[]): Office {
  const telling = cells.filter((cell) => capacityNamed(cell) === undefined && !TELEPHONE.test(cell))
  const [role = '', organisation = ''] = telling
  const capacity = cells.map(capacityNamed).find((named) => named !== undefined)
  const byPlace = organisation !== '' && telling.length === 2
  return byPlace || role === ''
    ? { capacity, role, organisation }
    : { ...officeOf(telling.join(', ')), capacity }
}

const TELEPHONE = /^[\d\s()+-]+$/
