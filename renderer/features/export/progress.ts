/** How much of an export is done: whoever shows it hears of each step, and nobody else is drawn again for it. */
export class Progress {
  readonly #listeners = new Set<() => void>()
  #done: number | null = null

  /** From 0 to 1; null where it is not known. */
  readonly done = (): number | null => this.#done

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly set = (done: number | null): void => {
    if (done === this.#done) return
    this.#done = done
    for (const listener of this.#listeners) listener()
  }
}
