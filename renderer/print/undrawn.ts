/** Something of a Word file that turned out, while it was drawn, not to be drawable. */
export class Undrawn extends Error {
  /** In the words of a clerk: `a picture that cannot be read`. */
  readonly what: string

  constructor(what: string) {
    super(`The file holds ${what}`)
    this.what = what
  }
}
