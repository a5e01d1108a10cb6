import type { Person } from '../../records/person.ts'

type Named = Pick<Person, 'title' | 'initials' | 'surname'>

/** `Ms JA Taylor`: title, initials without dots, surname; what is empty is left out. */
export function fullName(person: Named): string {
  return joined([person.title, person.initials, person.surname])
}

/** `Ms Taylor`: how a speaker is called after the first mention. */
export function shortName(person: Named): string {
  return joined([person.title, person.surname])
}

/** `Community Safety Team Leader, KCC`; empty where neither is known. */
export function officeOf({ role, organisation }: Pick<Person, 'role' | 'organisation'>): string {
  return [role, organisation].filter((part) => part !== '').join(', ')
}

/** Compares by surname, then by the full name, as a British reader sorts. */
export function compareByName(a: Named, b: Named): number {
  return collator.compare(a.surname, b.surname) || collator.compare(fullName(a), fullName(b))
}

const collator = new Intl.Collator('en-GB')

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}
