import type { Capacity, Person } from '../../records/person.ts'

/** Somebody read from pasted text, before they are given an id and a seat. */
export type PastedPerson = Readonly<Omit<Person, 'id'>> & { readonly capacity: Capacity }

/** Words that could not be read as a person: where they stand, counted from 1, and why. */
export type RefusedWords = { readonly line: number; readonly text: string; readonly reason: string }

/** One piece of the paste that should name somebody, read or refused. */
export type ReadEntry =
  | { readonly kind: 'person'; readonly person: PastedPerson }
  | { readonly kind: 'refused'; readonly refused: RefusedWords }

export function refusedAt(line: number, text: string, reason: string): ReadEntry {
  return { kind: 'refused', refused: { line, text, reason } }
}
