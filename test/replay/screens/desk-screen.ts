import type { Locator } from 'playwright'
import type { Clerk } from '../clerk.ts'
import { Unmet } from '../unmet.ts'

/** Where notes are taken: the items of the agenda, and the minute of the one in hand. */
export class DeskScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Goes to an item by a click on it; the caret is then in its notes. */
  async goTo(code: string): Promise<void> {
    const clerk = this.#clerk
    const rows = this.#rows()
    const codes = await rows.locator('> span:first-child').allInnerTexts()
    const place = codes.indexOf(code)
    if (place < 0) throw new Unmet(`item ${code} on the agenda, which has ${codes.join(', ')}`)
    await clerk.click(rows.nth(place))
    await clerk.waitUntil(`the notes of item ${code}`, async () => {
      return ((await this.#notes().getAttribute('aria-label')) ?? '').startsWith(`Notes of item ${code},`)
    })
  }

  /** Marks the item in hand as minuted. */
  async mark(code: string): Promise<void> {
    const clerk = this.#clerk
    const mark = clerk.page.getByRole('switch', { name: 'Minuted' })
    if (!(await mark.isChecked())) await clerk.press('Control+Shift+M')
    await clerk.waitUntil(`item ${code} to be minuted`, () => mark.isChecked())
  }

  /** Gives the minute of the item in hand a heading of its own. */
  async writeHeading(title: string): Promise<void> {
    const heading = this.#clerk.page.getByRole('textbox', { name: /^Heading of the minute/ })
    await this.#clerk.fill('the heading of the minute', heading, title)
  }

  /** Sees which number the minute of an item will print under. */
  async seeNumber(code: string, number: number): Promise<void> {
    const codes = await this.#rows().locator('> span:first-child').allInnerTexts()
    const shown = this.#rows().nth(codes.indexOf(code)).locator('> span').last()
    await this.#clerk.waitUntil(`minute ${number} for item ${code}`, async () => {
      return (await shown.innerText()) === `${number}.`
    })
  }

  #rows(): Locator {
    return this.#clerk.page.getByRole('navigation', { name: 'Agenda' }).locator('[data-row]')
  }

  #notes(): Locator {
    return this.#clerk.page.getByRole('textbox', { name: /^Notes of item/ })
  }
}
