import type { Locator } from 'playwright'
import type { Clerk } from '../clerk.ts'
import { asOneLine } from '../typing.ts'

/** A few fields below the notes, in which the clerk writes down what happens. */
export class Slip {
  readonly #clerk: Clerk
  readonly #form: Locator
  readonly #title: string

  /** @param title what the slip is called */
  constructor(clerk: Clerk, title: string) {
    this.#clerk = clerk
    this.#title = title
    this.#form = clerk.page.getByRole('form', { name: title, exact: true })
  }

  /** Opens it with its key, from the notes. */
  async open(key: string): Promise<void> {
    await this.#clerk.press(key)
    await this.#clerk.see(`the slip “${this.#title}”`, this.#form)
  }

  /** Picks a person by their whole name; the keyboard goes on to the next field. */
  async pick(label: string, name: string): Promise<void> {
    const clerk = this.#clerk
    const wanted = nameOf(name)
    const field = this.#form.getByRole('combobox', { name: label, exact: true })
    await this.#takeFocus(label, field)
    await clerk.type(name)
    const offered = this.#form.getByRole('option')
    const place = async () =>
      (await labelsOf(offered)).findIndex((it) => it === wanted || it === `Add ${wanted}`)
    await clerk.waitUntil(`“${name}” to be offered as ${label}`, async () => (await place()) >= 0)
    for (let at = await place(); at > 0; at -= 1) await clerk.press('ArrowDown')
    await clerk.press('Enter')
    await clerk.waitUntil(`${label} to be ${name}`, async () => nameOf(await field.inputValue()) === wanted)
  }

  /** Picks what begins with these words among what a field offers. */
  async pickBeginning(label: string, words: string): Promise<void> {
    const clerk = this.#clerk
    const field = this.#form.getByRole('combobox', { name: label, exact: true })
    if ((await field.inputValue()).startsWith(words)) return
    await this.#takeFocus(label, field)
    await clerk.type(words.trim())
    const offered = this.#form.getByRole('option')
    const place = async () => (await labelsOf(offered)).findIndex((it) => `${it} `.startsWith(words))
    await clerk.waitUntil(`“${words}” to be offered as ${label}`, async () => (await place()) >= 0)
    for (let at = await place(); at > 0; at -= 1) await clerk.press('ArrowDown')
    await clerk.press('Enter')
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#clerk.fill(label, this.#field(label), text)
  }

  valueOf(label: string): Promise<string> {
    return this.#field(label).inputValue()
  }

  async choose(group: string, choice: string): Promise<void> {
    const radio = this.#form
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: choice, exact: true })
    if (await radio.isChecked()) return
    await this.#clerk.click(radio)
    await this.#clerk.waitUntil(`${group}: ${choice}`, () => radio.isChecked())
  }

  async tick(label: string, wanted: boolean): Promise<void> {
    const box = this.#form.getByRole('checkbox', { name: label, exact: true })
    if ((await box.isChecked()) === wanted) return
    await this.#clerk.click(box)
    await this.#clerk.waitUntil(`${label}: ${wanted}`, async () => (await box.isChecked()) === wanted)
  }

  rows(list: string): Locator {
    return this.#form.getByRole('list', { name: list, exact: true }).locator('[data-row]')
  }

  button(name: string): Locator {
    return this.#form.getByRole('button', { name, exact: true })
  }

  /** Does what the slip is for, with the key that does it from any of its fields. */
  async confirm(): Promise<void> {
    await this.#clerk.press('Control+Enter')
    await this.#clerk.waitUntil(
      `the slip “${this.#title}” to be done`,
      async () => !(await this.#form.isVisible()),
    )
  }

  #field(label: string): Locator {
    return this.#form
      .getByRole('textbox', { name: label, exact: true })
      .or(this.#form.getByRole('combobox', { name: label, exact: true }))
      .or(this.#form.getByRole('spinbutton', { name: label, exact: true }))
  }

  async #takeFocus(label: string, field: Locator): Promise<void> {
    const hasFocus = () => field.evaluate((it) => it === document.activeElement)
    if (!(await hasFocus())) await this.#clerk.click(field)
    await this.#clerk.waitUntil(`the caret in ${label}`, hasFocus)
  }
}

async function labelsOf(offered: Locator): Promise<readonly string[]> {
  return (await offered.locator('> span:first-child').allInnerTexts()).map(nameOf)
}

/** A name in one spelling of its accents. */
export function nameOf(written: string): string {
  return asOneLine(written).normalize('NFC').replace(/\s+/g, ' ').trim()
}
