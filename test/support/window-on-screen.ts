import type { Locator, Page } from 'playwright'

/** The notes of the item in hand. */
export function notes(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Notes of item/ })
}

/** The words at the foot that say whether all is saved. */
export function saving(page: Page): Locator {
  return page.getByRole('status', { name: 'Saving' })
}

/** What the window passes on, with what can be done about it. */
export function message(page: Page): Locator {
  return page.getByRole('status', { name: 'Message' })
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

/** Types into the notes, where the caret is. */
export async function typeNotes(page: Page, words: string): Promise<void> {
  await notes(page).focus()
  await page.keyboard.type(words)
}

/** Gives a command by the palette, without a look at the screen before the last key. */
export async function give(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'detached' })
}

/** Writes a new passphrase twice into the dialog that asks for one. */
export async function choosePassphrase(page: Page, passphrase: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await dialog(page).getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase)
}
