import type { Locator, Page } from '@playwright/test'
import { expect } from '../app.ts'

/** The notes on the Review tab. */
export const sheet = (page: Page) => page.getByRole('article', { name: /^The notes as they will print/ })
/** What stands in the margin. */
export const cards = (page: Page) =>
  page.getByRole('list', { name: 'Suggestions and comments' }).locator('[data-row]')
export const cardOf = (page: Page, words: string): Locator => cards(page).filter({ hasText: words })
/** The minute in which the chair writes. */
export const editor = (page: Page) =>
  page.getByRole('textbox', { name: /What you change stays a suggestion/ })
export const standing = (page: Page) => page.getByRole('region', { name: 'Where the review stands' })

/** The sample meeting, sent to the chair who reads it on this screen. */
export async function sentToTheChair(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await sendToTheChair(page)
}

/** Sends the meeting at hand to the chair, on this screen. */
export async function sendToTheChair(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Send to the chair/ }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+3')
  await expect(standing(page)).toContainText('reads version 1')
}

/** Goes to a minute by the keys and presses others in it, in Playwright's spelling; what is no key is typed. */
export async function changeItem(page: Page, code: string, ...keys: readonly string[]): Promise<void> {
  const wanted = new RegExp(`^Notes of item ${code},`)
  await expect(async () => {
    await page.keyboard.press('Alt+PageDown')
    await expect(editor(page)).toHaveAccessibleName(wanted, { timeout: 200 })
  }).toPass()
  await expect(editor(page)).toBeFocused()
  for (const key of keys) {
    if (/^(?:(?:Control|Shift)\+)*(?:Home|End|Enter|Arrow\w+)$/u.test(key)) await page.keyboard.press(key)
    else await page.keyboard.type(key)
  }
}

/** Hands the notes back to the clerk, with a word. */
export async function sendBack(page: Page, note: string): Promise<void> {
  await standing(page).getByRole('button', { name: 'Send back…' }).click()
  await page.keyboard.type(note)
  await page.getByRole('dialog').getByRole('button', { name: 'Send back', exact: true }).click()
  await expect(standing(page)).toContainText('sent back')
}

/** Gives a command by its name. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: 'Find a command' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
