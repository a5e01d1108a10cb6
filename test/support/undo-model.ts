import type { Person } from '../../shared/records/person.ts'

/** What is stored, by id, as plain as can be. */
export type People = ReadonlyMap<string, Person>

type Done = { readonly before: People; readonly key: string | null }

/** Undo and redo as a clerk understands them: whole states, kept one after the other. */
export class UndoModel {
  people: People = new Map()
  #done: readonly Done[] = []
  #undone: readonly People[] = []

  /** Does something that changes the people; what is typed in one field, under one key, is one step. */
  do(next: People, key: string | null): void {
    if (isEqual(next, this.people)) return
    const joins = key !== null && this.#done.at(-1)?.key === key
    if (!joins) this.#done = [...this.#done, { before: this.people, key }]
    this.#undone = []
    this.people = next
  }

  /** Goes back past what would change nothing. */
  undo(): void {
    const last = this.#done.at(-1)
    if (last === undefined) return
    this.#done = this.#done.slice(0, -1)
    if (isEqual(last.before, this.people)) {
      this.undo()
      return
    }
    this.#undone = [...this.#undone, this.people]
    this.people = last.before
  }

  redo(): void {
    const last = this.#undone.at(-1)
    if (last === undefined) return
    this.#undone = this.#undone.slice(0, -1)
    this.#done = [...this.#done, { before: this.people, key: null }]
    this.people = last
  }
}

function isEqual(one: People, other: People): boolean {
  return written(one) === written(other)
}

function written(people: People): string {
  return JSON.stringify([...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)))
}
