import type { Page } from '@playwright/test'
import { message } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { saved } from './screens/seeded-store.ts'

const AGENDA_OF_2024 = /^Thursday, 21 November 2024/

/** The sample committee with a meeting after its only one. */
async function openNextMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: AGENDA_OF_2024 }).waitFor()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New meeting' })
  await dialog.getByRole('textbox', { name: 'Date' }).fill('20/3/2099')
  await dialog.getByRole('textbox', { name: 'Time' }).fill('10:00')
  await dialog.getByRole('textbox', { name: 'Held' }).fill('online')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Publication' }).waitFor()
}

const preview = (page: Page) => page.getByRole('article', { name: 'Preview' })

test('An agenda has by when to publish it, and prints the day on which it was', async ({ launch }) => {
  const { page } = await launch()
  await openNextMeeting(page)
  const notice = page.locator('[data-notice]')
  await expect(notice).toHaveText(/^Publish by the end of Thursday, 12 March 2099: \d+ days from now\.$/)

  await page.getByRole('textbox', { name: 'Agenda published on' }).fill('13/3/2099')
  await expect(notice).toContainText(
    'too late: the last day was Thursday, 12 March 2099. It had 4 clear days',
  )
  await expect(page.getByText('Agenda published', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Control+Shift+E')
  await expect(page.locator('[data-rule="R-86"]')).toBeVisible()
  await expect(preview(page)).toContainText('Friday, 13 March 2099')
  await page.getByRole('radio', { name: 'Notes' }).click()
  await expect(preview(page)).toContainText('NOTES of a meeting of the Kent Community Safety Partnership')
})

test('An item that comes after publication is in a supplement (R-93)', async ({ launch }) => {
  const { page } = await launch()
  await openNextMeeting(page)
  await page.getByRole('textbox', { name: 'Agenda published on' }).fill('12/3/2099')
  await page.getByRole('button', { name: 'Details of Apologies' }).click()
  await page.getByRole('combobox', { name: 'Item A2 comes with' }).selectOption('Supplement 1')
  await page.getByRole('textbox', { name: 'Supplement 1 published on' }).fill('16/3/2099')
  await saved(page)
  await page.keyboard.press('Control+Shift+E')
  await expect(preview(page)).not.toContainText('Apologies')
  await page.getByRole('radio', { name: 'Supplement 1', exact: true }).click()
  await expect(preview(page)).toContainText('AGENDA SUPPLEMENT')
  await expect(preview(page)).toContainText('A2 Apologies')
  await expect(preview(page)).toContainText('Monday, 16 March 2099')
})

test('The last notes are a paper of their item by one click, and taken off by one undo', async ({
  launch,
}) => {
  const { page } = await launch()
  await openNextMeeting(page)
  const offer = page.getByRole('button', {
    name: 'Put the notes of meeting held on 21 November 2024 on the agenda',
  })
  await offer.click()
  await expect(offer).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Title of item A4' })).toHaveValue(
    'Notes of meeting held on 21 November 2024',
  )
  await expect(page.getByRole('textbox', { name: 'Title of item A4' })).toBeFocused()
  await saved(page)
  await message(page).getByRole('button', { name: 'Undo' }).click()
  await expect(offer).toBeVisible()
})

test('The days to come and the planned end are on the front sheet', async ({ launch }) => {
  const { page } = await launch()
  await openNextMeeting(page)
  await page.keyboard.press('Control+0')
  await page.getByRole('tab', { name: 'House style' }).click()
  await page.getByRole('textbox', { name: 'Days, one a line' }).fill('16/7/2099\n12/11/2099')
  await saved(page)
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: /^Friday, 20 March 2099/ }).click()
  await page.getByRole('button', { name: /^Put 16th July 2099, 12th November 2099 under item/ }).click()
  await page.getByRole('button', { name: 'Details of Introduction' }).click()
  await page.getByRole('textbox', { name: 'Planned minutes of item A1' }).fill('180')
  await page.keyboard.press('Control+Shift+E')
  await expect(preview(page)).toContainText('16th July 2099, 12th November 2099')
  await expect(preview(page)).toContainText('13:00 Meeting to Close')
})

test('The resolution that a report recommends is written by one key', async ({ launch }) => {
  const { page } = await launch()
  await openNextMeeting(page)
  await page.getByRole('button', { name: 'Details of Introduction' }).click()
  await page
    .getByRole('textbox', { name: 'Recommended resolution of item A1' })
    .fill('that the Partnership:\na) Note the report.\nb) Thank its author.')
  await saved(page)
  await page.keyboard.press('Control+2')
  const notes = page.getByRole('textbox', { name: /^Notes of item A1/ })
  await notes.click()
  await page.keyboard.press('Control+Shift+G')
  await expect(notes).toContainText('that the Partnership:')
  await expect(notes).toContainText('Thank its author.')
  await page.keyboard.press('Control+z')
  await expect(notes).not.toContainText('that the Partnership:')
})
