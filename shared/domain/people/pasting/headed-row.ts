import type { Capacity } from '../../../records/person.ts'
import { initialsOf, type NameParts } from '../name-parts.ts'
import { type PastedPerson, type ReadEntry, refusedAt } from '../pasted-person.ts'
import { fullName } from '../person-name.ts'
import { keptTitle } from '../titles.ts'
import type { Column, Columns } from './column-headings.ts'
import type { Row } from './delimited-rows.ts'
import { namedEntry, whyNoName } from './named-entry.ts'
import { capacityNamed } from './office.ts'

/** Reads a row by what its columns hold; the name may be in one column or in several. */
export function headedRow(row: Row, columns: Columns): ReadEntry {
  const cell = (column: Column) => row.cells[columns.indexOf(column)] ?? ''
  const entry = cell('surname') === '' ? wholeNameOf(row, cell) : namePartsIn(row, cell)
  if (entry.kind === 'refused') return refusedAt(row.line, row.text.trim(), entry.refused.reason)
  return { kind: 'person', person: withOffice(entry.person, cell) }
}

type Cell = (column: Column) => string

/** The columns title, initials or first name, and name, read as one name. */
function wholeNameOf(row: Row, cell: Cell): ReadEntry {
  const written = [cell('title'), cell('initials') || cell('first name'), cell('name')].filter(Boolean)
  return namedEntry(written.join(' '), { line: row.line, capacity: 'Member' })
}

function namePartsIn(row: Row, cell: Cell): ReadEntry {
  const parts: NameParts = {
    title: keptTitle(cell('title')),
    initials: initialsIn(cell('initials')) || initialsOf(cell('first name').split(' ')),
    surname: cell('surname'),
  }
  const reason = whyNoName(fullName(parts), parts)
  if (reason !== undefined) return refusedAt(row.line, row.text, reason)
  return { kind: 'person', person: { ...parts, role: '', organisation: '', email: '', capacity: 'Member' } }
}

/** Initials are kept as they are, without dots; a first name in their column gives its first letter. */
function initialsIn(cell: string): string {
  const words = cell.replaceAll('.', '').split(' ')
  return words.map((word) => (word.length > LONGEST_INITIALS ? initialsOf([word]) : capital(word))).join(' ')
}

/** `ja` is JA, but `Wm` stays. */
function capital(initials: string): string {
  return initials === initials.toLowerCase() ? initials.toUpperCase() : initials
}

const LONGEST_INITIALS = 3

/** A capacity may stand in its own column or in that of the role; a job under `Position` is a role. */
function withOffice(person: PastedPerson, cell: Cell): PastedPerson {
  const capacity: Capacity | undefined = capacityNamed(cell('capacity')) ?? capacityNamed(cell('role'))
  const roles = [cell('role'), cell('capacity')].filter((words) => capacityNamed(words) === undefined)
  return {
    ...person,
    role: roles.find(Boolean) ?? person.role,
    organisation: cell('organisation') || person.organisation,
    email: cell('email'),
    capacity: capacity ?? person.capacity,
  }
}
