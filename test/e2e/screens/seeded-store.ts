import type { Page } from '@playwright/test'
import { notes } from '../../support/window-on-screen.ts'

/** A name as long as any real one, and words that do not break: what is most likely to be cut off. */
export const LONG_COMMITTEE =
  'Joint Committee for Community Safety, Resilience and Emergency Planning of the Invented Boroughs'
export const LONG_ITEM =
  'Annual report of the Countywide Partnership on Antisocial Behaviour, Safeguarding and Cross-Border Information Sharing'
/** A committee whose one meeting has no items and no place, so that its notes cannot be exported. */
export const BARE_COMMITTEE = 'Bare Panel'

/** Fills an empty store by hand: the sample with a restricted section and a long item, and two committees with little. */
export async function fillStore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await addLongAndRestrictedItems(page)
  await page.keyboard.press('Control+0')
  await makeCommittee(page, LONG_COMMITTEE)
  await makeCommittee(page, BARE_COMMITTEE)
  await makeBareMeeting(page)
}

async function addLongAndRestrictedItems(page: Page): Promise<void> {
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Add a section', exact: true }).click()
  const focused = page.locator('[data-section]:has(textarea:focus)')
  const section = page.locator(`[data-section="${await focused.getAttribute('data-section')}"]`)
  await section.getByRole('textbox', { name: /^Title of section/ }).fill('Reports')
  await section.getByRole('checkbox', { name: 'Restricted' }).click()
  await section.getByRole('button', { name: /^Add an item/ }).click()
  await section.getByRole('textbox', { name: /^Title of item/ }).fill(LONG_ITEM)
  await section.getByRole('button', { name: /^Add a line/ }).click()
  await section.getByRole('textbox', { name: /^Line under item/ }).fill('Paragraph 3 of Schedule 12A')
  await writeLongNotes(page)
}

async function writeLongNotes(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('navigation', { name: 'Agenda' }).getByText(LONG_ITEM).click()
  await notes(page).focus()
  await page.keyboard.insertText(`The report was introduced. ${'It went on for a while. '.repeat(40)}`)
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('https://example.invalid/'.concat('a-very-long-address/'.repeat(12)))
  await page.keyboard.press('Control+Shift+R')
  await page.keyboard.insertText('the Partnership:')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Note the report.')
  await saved(page)
}

async function makeCommittee(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New committee', exact: true }).click()
  await page.getByRole('textbox', { name: 'Council' }).fill('Invented County Council')
  await page.getByRole('textbox', { name: 'Name of the committee' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'People' }).waitFor()
}

async function makeBareMeeting(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('5/12/2024')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
  await page.getByRole('textbox', { name: 'Held' }).fill('')
  const sections = page.locator('[data-section]')
  await sections.first().waitFor()
  for (let left = await sections.count(); left > 0; left -= 1) {
    await sections.first().getByTitle('Delete').first().click()
    await sections.nth(left - 1).waitFor({ state: 'detached' })
  }
  await saved(page)
}

/** Waits until all that was typed is shown as saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor()
}
