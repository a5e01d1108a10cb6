/** A failure that the reader of the terminal can mend: shown as its message alone, without a stack. */
export class Sentence extends Error {
  override readonly name = 'Sentence'
}
