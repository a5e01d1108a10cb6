/** Something in a paper that cannot be carried into another file as text; its pages can, as pictures. */
export class Uncarried extends Error {
  /** In the words of a clerk: `a chart`. */
  readonly what: string

  constructor(what: string) {
    super(`The paper holds ${what}, which cannot be carried`)
    this.what = what
  }
}
