/** What a clerk waited for did not come. */
export class Unmet extends Error {
  override readonly name = 'Unmet'

  /** @param what goes on after "expected": `the roll to name Mr J Rivers` */
  constructor(what: string) {
    super(`expected ${what}`)
  }
}
