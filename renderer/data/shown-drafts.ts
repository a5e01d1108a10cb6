import type { Clock } from './clock.ts'

/**
 * A dirty draft is not in the store. A settling one is, but the views that read the store may not have
 * heard of it yet; it is shown a little longer, lest the field jump back for a moment.
 */
export type ShownDraft = { readonly kind: 'dirty' | 'settling'; readonly value: unknown }

/** How long a settling draft is shown at most, in milliseconds. */
const SETTLING = 1000

/** What fields show instead of what is stored, by their keys. */
export class ShownDrafts {
  readonly #drafts = new Map<string, ShownDraft>()
  readonly #clock: Clock
  readonly #changed: () => void

  /** @param changed is called when a draft is no longer shown */
  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock
    this.#changed = changed
  }

  of(key: string): ShownDraft | undefined {
    return this.#drafts.get(key)
  }

  edit(key: string, value: unknown): void {
    this.#drafts.set(key, { kind: 'dirty', value })
  }

  /** What the field shows is stored now. */
  settle(key: string): void {
    const settling: ShownDraft = { kind: 'settling', value: this.#drafts.get(key)?.value }
    this.#drafts.set(key, settling)
    this.#clock.after(SETTLING, () => {
      if (this.#drafts.get(key) === settling) this.release(key)
    })
  }

  /** Ends the showing of a settling draft; a dirty one stays. */
  release(key: string): void {
    if (this.#drafts.get(key)?.kind !== 'settling') return
    this.#drafts.delete(key)
    this.#changed()
  }

  releaseAll(): void {
    for (const key of [...this.#drafts.keys()]) this.release(key)
  }
}
