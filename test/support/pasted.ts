import { readPastedPeople } from '../../shared/domain/people/pasted-people.ts'
import { fullName } from '../../shared/domain/people/person-name.ts'

/** Each person of a paste in one line: `Ms S Brinson | Team Leader | KCC | s@example.org | Member`. */
export function people(...lines: readonly string[]): readonly string[] {
  return readPastedPeople(lines.join('\n')).people.map((person) =>
    [fullName(person), person.role, person.organisation, person.email, person.capacity].join(' | '),
  )
}

export function names(...lines: readonly string[]): readonly string[] {
  return readPastedPeople(lines.join('\n')).people.map(fullName)
}

/** What was refused: `3: Vacancy: This seat is vacant.` */
export function refused(...lines: readonly string[]): readonly string[] {
  return readPastedPeople(lines.join('\n')).refused.map(
    ({ line, text, reason }) => `${line}: ${text}: ${reason}`,
  )
}

/** A row as Excel copies it. */
export const tabs = (...cells: readonly string[]): string => cells.join('\t')
