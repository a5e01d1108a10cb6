import type { Change } from '../../../shared/records/change.ts'
import type { Verdict } from '../fault-case.ts'

/** What a record said, by its id; undefined where it was deleted. */
export type Words = string | undefined

type Attempt = { readonly said: ReadonlyMap<string, Words>; isKept: boolean }

/** What was given to a vault, and which of it the vault has acknowledged. */
export class ChangeHistory {
  readonly #attempts: Attempt[] = []
  #acknowledged = 0

  /** Takes note of changes that go out; what it gives is to be called when they were acknowledged. */
  attempt(changes: readonly Change[]): () => void {
    const attempt: Attempt = { said: new Map(changes.map(wordsOf)), isKept: false }
    this.#attempts.push(attempt)
    return () => {
      attempt.isKept = true
      this.#acknowledged += 1
    }
  }

  /** How many change sets were acknowledged. */
  acknowledged(): number {
    return this.#acknowledged
  }

  /** The last that was given of each record, whether or not it was kept: what a window has on its screen. */
  given(): ReadonlyMap<string, Words> {
    return new Map(this.#attempts.flatMap(({ said }) => [...said]))
  }

  /**
   * What was acknowledged and is not there. What came after it may be there or not: it was under way. Words
   * that nobody gave may not.
   */
  lossIn(found: ReadonlyMap<string, string>): Verdict {
    const ids = new Set([...this.given().keys(), ...found.keys()])
    return [...ids].flatMap((id) => this.#lossOf(id, found.get(id)))
  }

  #lossOf(id: string, found: Words): Verdict {
    const given = this.#attempts.filter(({ said }) => said.has(id))
    const lastKept = given.findLastIndex(({ isKept }) => isKept)
    const possible = given.slice(Math.max(0, lastKept)).map(({ said }) => said.get(id))
    if (lastKept < 0) possible.push(undefined)
    if (possible.includes(found)) return []
    return [`${id}: ${shown(possible[0])} was acknowledged, ${shown(found)} came back`]
  }
}

function wordsOf(change: Change): readonly [string, Words] {
  if (change.kind === 'delete') return [change.id, undefined]
  return [change.record.id, change.table === 'people' ? change.record.surname : '']
}

function shown(words: Words): string {
  return words === undefined ? 'nothing' : `“${words}”`
}
