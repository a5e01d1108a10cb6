import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has. */
const MOST_STOPS = 120

/** A clerk without a mouse: nothing here clicks or points. */
export class Hands {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses keys one after another, in Playwright's spelling. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Goes with the Tab key, or with Shift+Tab, until the thing has the keys. Every stop on the way is a real one. */
  async tabTo(thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.press(key)
      expect(await this.stop(), 'what the keys come to').not.toMatch(/^hidden/)
      if (await hasKeys(thing)) return
    }
    throw new Error(`${MOST_STOPS} × ${key} do not lead to ${thing}, but to ${await this.stop()}`)
  }

  /** Goes there with the Tab key and presses a key on it. */
  async tabAndPress(thing: Locator, key: 'Enter' | 'Space'): Promise<void> {
    await this.tabTo(thing)
    await this.press(key)
  }

  /** What has the keys, in words. */
  stop(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return 'the window'
      const name = element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''
      const isHidden = element.closest('[aria-hidden="true"], [hidden]') !== null
      return `${isHidden ? 'hidden ' : ''}${element.tagName.toLowerCase()} “${name}”`
    })
  }
}

async function hasKeys(thing: Locator): Promise<boolean> {
  return (await thing.count()) === 1 && (await thing.evaluate((it) => it === document.activeElement))
}
