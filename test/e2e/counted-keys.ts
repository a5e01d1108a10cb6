import type { Page } from '@playwright/test'

/** A clerk's hands whose keys are counted: a letter, or a key with others held down, is one. */
export class CountedKeys {
  readonly #page: Page
  #count = 0

  constructor(page: Page) {
    this.#page = page
  }

  get count(): number {
    return this.#count
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
    this.#count += keys.length
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
    this.#count += text.length
  }
}
