import type { Page } from '@playwright/test'
import { give, message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { saved } from './screens/seeded-store.ts'

const slip = (page: Page, name: string) => page.getByRole('form', { name })
const bar = (page: Page) => page.getByRole('region', { name: 'Confirmation' })
const resolution = (page: Page) => page.getByRole('status', { name: 'The resolution' })

/** As a choice of places says it. */
const CLAUSE =
  'Clause b of the resolution in minute 131: Writes to Kent Police to seek an explanation regarding the a…'

const CORRECTION = 'Correction to the notes of meeting held on 21 November 2024'

/** The sample meeting of November 2024, approved by its chair. */
async function approveSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await page.getByRole('button', { name: 'Send to the chair…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('button', { name: 'Record the approval…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(page.getByText('Approved', { exact: true })).toBeVisible()
}

/** The next meeting, with what is offered for its agenda. */
async function makeNextMeeting(page: Page): Promise<void> {
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('20/3/2025')
  await expect(
    page.getByRole('checkbox', { name: 'Notes of meeting held on 21 November 2024' }),
  ).toBeChecked()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
}

async function openConfirmation(page: Page, item: string, form: string): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('navigation', { name: 'Agenda' }).getByText(item).click()
  await expect(notes(page)).toHaveAccessibleName(new RegExp(item))
  await give(page, 'confirm the previous')
  await slip(page, form).waitFor()
}

async function addName(page: Page, kind: string, letters: string): Promise<void> {
  await page.getByRole('radio', { name: kind }).click()
  await page.getByRole('combobox', { name: 'Who' }).fill(letters)
  await page.keyboard.press('Enter')
}

async function showNovember(page: Page): Promise<void> {
  await saved(page)
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
}

test('Approved notes are confirmed with corrections, and put right later by another minute (R-100 to R-106)', async ({
  launch,
}) => {
  const { page } = await launch()
  await approveSample(page)
  await makeNextMeeting(page)
  await expect(page.locator('[data-paper]')).toHaveCount(1)

  await openConfirmation(page, 'Notes of meeting held on 21 November 2024', 'Confirmation')
  await addName(page, 'Somebody was present', 'romagn')
  await page.getByRole('button', { name: 'Another correction' }).click()
  await page.getByRole('radio', { name: 'Words are to be changed' }).click()
  await page.getByRole('combobox', { name: 'Where' }).selectOption({ label: CLAUSE })
  await page.getByRole('textbox', { name: 'Words as they stand' }).fill('Writes')
  await page.getByRole('textbox', { name: 'Words instead' }).fill('Write')
  const words =
    'that the notes of the meeting held on 21 November 2024 were a correct record subject to the addition of ' +
    'Mr Romagnuolo\'s attendance at the meeting and the replacement of "Writes" with "Write" in clause b of the ' +
    'resolution in minute 131.'
  await expect(resolution(page)).toHaveText(`RESOLVED ${words}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Confirm for good' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(notes(page)).toContainText(words)
  await expect(message(page)).toContainText('The notes of 21 November 2024 are confirmed.')

  await showNovember(page)
  await expect(page.getByText('Confirmed', { exact: true })).toBeVisible()
  await expect(bar(page)).toContainText('Confirmed on 20 March 2025')
  await expect(bar(page).getByRole('listitem')).toHaveCount(2)

  await bar(page).getByRole('button', { name: 'Put right at the next meeting' }).click()
  await expect(page.locator('li[data-item]').filter({ hasText: CORRECTION })).toHaveCount(1)
  await openConfirmation(page, CORRECTION, 'Correction')
  await addName(page, 'Somebody gave apologies', 'peerbux')
  await page.keyboard.press('Control+Enter')
  await expect(notes(page)).toContainText(
    'that the notes of the meeting held on 21 November 2024, confirmed on 20 March 2025, be put right by the ' +
      "addition of Mr Peerbux's apologies.",
  )
  await showNovember(page)
  await expect(bar(page).getByRole('listitem')).toHaveCount(3)
})
