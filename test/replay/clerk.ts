import type { Locator, Page } from 'playwright'
import { AT_FULL_SPEED, asOneLine, countKeys, type Pace, typeText } from './typing.ts'
import { Unmet } from './unmet.ts'

/** How long the window may take to show what it should, in milliseconds. */
const PATIENCE = 15_000

/** What a clerk did: the measure of how much work a screen asks for. */
export type Effort = { readonly keys: number; readonly clicks: number }

/** Hands on the keyboard and the mouse, and eyes on the screen. Whatever is done to the window is done here. */
export class Clerk {
  readonly page: Page
  readonly #pace: Pace
  #effort: Effort = { keys: 0, clicks: 0 }

  constructor(page: Page, pace: Pace = AT_FULL_SPEED) {
    this.page = page
    this.#pace = pace
  }

  /** Everything done so far. */
  get effort(): Effort {
    return this.#effort
  }

  async click(thing: Locator): Promise<void> {
    await thing.click({ timeout: PATIENCE })
    this.#effort = { ...this.#effort, clicks: this.#effort.clicks + 1 }
    if (this.#pace.betweenClicks > 0) await this.page.waitForTimeout(this.#pace.betweenClicks)
  }

  /** Presses keys one after another, in Playwright's spelling: `Control+Shift+M`, `Enter`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
    this.#count(keys.length)
  }

  /** Types where the caret is. */
  async type(text: string): Promise<void> {
    await typeText(this.page, text, this.#pace)
    this.#count(countKeys(text))
  }

  /** Makes a field say a text. What it says already is not typed again. */
  async fill(what: string, field: Locator, text: string): Promise<void> {
    const wanted = asOneLine(text)
    if ((await field.inputValue({ timeout: PATIENCE })) === wanted) return
    await this.click(field)
    await this.press('Control+a')
    if (wanted === '') await this.press('Delete')
    else await this.type(wanted)
    await this.waitUntil(`${what} to say “${wanted}”`, async () =>
      sameWords(await field.inputValue(), wanted),
    )
  }

  /** Waits for something to be seen; `what` is its name in the sentence of a failure. */
  async see(what: string, thing: Locator, patience?: number): Promise<void> {
    await this.waitUntil(what, () => thing.isVisible(), patience)
  }

  /** Waits until something is so. Looks at every frame that the window paints. */
  async waitUntil(what: string, isSo: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
    const until = Date.now() + patience
    while (!(await isSo())) {
      if (Date.now() > until) throw new Unmet(what)
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }

  /** Waits until all that was typed and clicked is shown as saved. */
  async seeSaved(): Promise<void> {
    await this.see('everything to be shown as saved', this.page.locator('[data-save-state="saved"]'))
  }

  #count(keys: number): void {
    this.#effort = { ...this.#effort, keys: this.#effort.keys + keys }
  }
}

/** Some kinds of field take white space off the ends. */
function sameWords(shown: string, wanted: string): boolean {
  return shown.trim() === wanted.trim()
}
