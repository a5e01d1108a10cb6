import type { Locator } from 'playwright'
import type { AttendanceStatus } from '../../../shared/records/attendance.ts'
import type { AttendanceForm } from '../../../shared/samples/attendance-form.ts'
import type { Clerk } from '../clerk.ts'
import { asOneLine } from '../typing.ts'

const LETTERS: Readonly<Record<AttendanceStatus, string>> = {
  present: 'p',
  apologies: 'a',
  absent: 'x',
  'in attendance': 'i',
}

/** The people of a meeting: a line that finds them, and the roll. */
export class RollPanel {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Puts people on the empty roll in this order: found by name, marked with a letter, described in brackets. */
  async call(attendance: readonly AttendanceForm[]): Promise<void> {
    for (const [place, { who, status, as, substituteFor }] of attendance.entries()) {
      const name = nameOf(who)
      const namesakes = attendance.slice(0, place).filter((it) => it.who === who).length
      await this.#find(name, namesakes)
      await this.#seeRow(place, name, 'present', '')
      if (status !== 'present') await this.#mark(place, name, status)
      if (as !== '') await this.#describe(place, name, status, asOneLine(as))
      if (substituteFor !== undefined) await this.#substitute(place, nameOf(substituteFor))
    }
  }

  /** @param namesakes how many people of this very name are on the roll already */
  async #find(name: string, namesakes: number): Promise<void> {
    const clerk = this.#clerk
    await clerk.press('Control+Shift+F')
    const line = clerk.page.getByRole('combobox', { name: 'Find or add a person' })
    await clerk.waitUntil('the caret in “Find or add a person”', () => hasFocus(line))
    await clerk.type(name)
    const offered = clerk.page.getByRole('option')
    await clerk.waitUntil(`“${name}” to be found`, async () => (await placeOf(name, namesakes, offered)) >= 0)
    const place = await placeOf(name, namesakes, offered)
    for (let at = 0; at < place; at += 1) await clerk.press('ArrowDown')
    await clerk.press('Enter')
  }

  async #mark(place: number, name: string, status: AttendanceStatus): Promise<void> {
    await this.#goTo(place)
    await this.#clerk.press(LETTERS[status])
    await this.#seeRow(place, name, status, '')
  }

  async #describe(place: number, name: string, status: AttendanceStatus, as: string): Promise<void> {
    const clerk = this.#clerk
    await this.#goTo(place)
    await clerk.press('b')
    const words = clerk.page.getByRole('textbox', { name: /^Words in brackets after / })
    await clerk.waitUntil('the caret in the brackets', () => hasFocus(words))
    await clerk.type(as)
    await clerk.press('Enter')
    await this.#seeRow(place, name, status, as.trim())
  }

  /** In whose place somebody sits: S on their row, and the member's name. */
  async #substitute(place: number, member: string): Promise<void> {
    const clerk = this.#clerk
    await this.#goTo(place)
    await clerk.press('s')
    const field = clerk.page.getByRole('combobox', { name: /is a substitute for$/ })
    await clerk.waitUntil('the caret in the name of the member', () => hasFocus(field))
    await clerk.type(member)
    await clerk.see(`the member “${member}”`, clerk.page.getByRole('option', { name: member }).first())
    await clerk.press('Enter')
    await clerk.waitUntil('the name of the member to be taken', async () => !(await field.isVisible()))
    await clerk.seeSaved()
  }

  async #goTo(place: number): Promise<void> {
    const row = this.#row(place)
    if (await hasFocus(row)) return
    await this.#clerk.click(row.locator('div').first())
    await this.#clerk.waitUntil(`row ${place + 1} of the roll to have the focus`, () => hasFocus(row))
  }

  async #seeRow(place: number, name: string, status: AttendanceStatus, as: string): Promise<void> {
    const said = `${name}${as === '' ? '' : ` (${as})`}: ${status}`
    await this.#clerk.waitUntil(`“${said}” in row ${place + 1} of the roll`, async () => {
      return nameOf((await this.#row(place).getAttribute('aria-label')) ?? '') === nameOf(said)
    })
  }

  #row(place: number): Locator {
    return this.#clerk.page.getByRole('list', { name: 'Roll' }).locator('[data-row]').nth(place)
  }
}

/** Where a name stands among what is offered; a new person is offered as `Add` with the name. */
async function placeOf(name: string, namesakes: number, offered: Locator): Promise<number> {
  const labels = (await offered.locator('> span:first-child').allInnerTexts()).map(nameOf)
  const known = labels.flatMap((label, at) => (label === name ? [at] : []))
  return known[namesakes] ?? known.at(-1) ?? labels.indexOf(`Add ${name}`)
}

function hasFocus(thing: Locator): Promise<boolean> {
  return thing.evaluate((it) => it === document.activeElement)
}

/** A name in one spelling of its accents. */
function nameOf(written: string): string {
  return asOneLine(written).normalize('NFC')
}
