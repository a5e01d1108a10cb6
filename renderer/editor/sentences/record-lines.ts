import type { SentenceSource } from '../../../shared/records/note-body.ts'

/** What the records say now of what a sentence tells of, a paragraph each. */
export type LinesOf = (source: SentenceSource) => readonly string[]

/** Lines of a record that is still on its way into the store, and what was known of it before. */
type Promised = { readonly lines: readonly string[]; readonly instead: readonly string[] }

/** What sentences say: what their records say, or what those will say that are only being written. */
export class RecordLines {
  readonly #promised = new Map<string, Promised>()
  #known: LinesOf = () => []

  /** @returns whether these records may say something else than those before them */
  follow(linesOf: LinesOf): boolean {
    if (linesOf === this.#known) return false
    this.#known = linesOf
    return true
  }

  /** These lines hold until the records first say something new. */
  promise(source: SentenceSource, lines: readonly string[]): void {
    this.#promised.set(nameOf(source), { lines, instead: this.#known(source) })
  }

  readonly linesOf: LinesOf = (source) => {
    const known = this.#known(source)
    const promised = this.#promised.get(nameOf(source))
    if (promised === undefined) return known
    if (isSameLines(known, promised.instead)) return promised.lines
    this.#promised.delete(nameOf(source))
    return known
  }
}

function nameOf(source: SentenceSource): string {
  return Object.values(source).join(' ')
}

function isSameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index])
}
