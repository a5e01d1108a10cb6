import type { Page } from '@playwright/test'
import { message, saving } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { openCommittee } from './screens/places.ts'

const SAMPLE = 'Kent Community Safety Partnership'
const MEETING = 'the meeting of Thursday, 21 November 2024'

const held = (page: Page) => page.getByRole('button', { name: /^Thursday, 21 November 2024/ })
const putBack = (page: Page, name: string) => page.getByRole('button', { name: `Put back ${name}` })

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await held(page).waitFor()
}

async function deleteMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Delete the meeting/ }).click()
  await expect(message(page)).toContainText('Deleted the meeting')
}

/** By the palette, which is there on every screen. */
async function goToDeleted(page: Page): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor()
  await page.keyboard.type('Recently')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Recently deleted', level: 2 }).waitFor()
}

test.describe('Recently deleted', () => {
  test('puts a meeting back after a restart, in one step that can be undone', async ({ launch }) => {
    const first = await launch()
    await openSample(first.page)
    await deleteMeeting(first.page)
    await expect(saving(first.page)).toHaveText(/^Saved/)
    await first.kill()
    const { page } = await launch()
    await page.getByRole('button', { name: 'Recently deleted' }).click()
    await expect(page.getByText(/\d+ items and \d+ people on the roll/)).toBeVisible()
    await expect(page.getByText('90 days left')).toBeVisible()
    await putBack(page, MEETING).click()
    await expect(message(page)).toContainText(`Put back ${MEETING}.`)
    await expect(page.getByText('Nothing was deleted.')).toBeVisible()
    await message(page).getByRole('button', { name: 'Undo' }).click()
    await expect(putBack(page, MEETING)).toBeVisible()
    await page.keyboard.press('Control+Y')
    await expect(page.getByText('Nothing was deleted.')).toBeVisible()
    await page.keyboard.press('Control+0')
    await held(page).click()
    await expect(page.getByRole('list', { name: 'Roll' }).locator('[data-row]')).not.toHaveCount(0)
  })

  test('offers the committee with its meeting, also where no committee is left', async ({ launch }) => {
    const { page } = await launch()
    await openSample(page)
    await deleteMeeting(page)
    await openCommittee(page, SAMPLE, 'House style')
    await page.getByRole('button', { name: 'Delete KCSP' }).click()
    await page.getByRole('heading', { name: 'Welcome to Minutebook' }).waitFor()
    await page.getByRole('button', { name: 'Recently deleted' }).click()
    await putBack(page, MEETING).click()
    const question = page.getByRole('dialog')
    await expect(question).toContainText(`${SAMPLE} comes back with it, whole.`)
    await question.getByRole('button', { name: 'Put both back' }).click()
    await expect(page.getByText('Nothing was deleted.')).toBeVisible()
    await page.keyboard.press('Control+0')
    await expect(held(page)).toBeVisible()
  })

  test('asks before it removes something for good', async ({ launch }) => {
    const { page } = await launch()
    await openSample(page)
    await openCommittee(page, SAMPLE, 'People')
    for (const name of ['Mr J Rivers', 'Mr S Peerbux']) {
      await page.getByRole('button', { name: `Remove ${name}` }).click()
      await expect(message(page)).toContainText(`Removed ${name} from the committee.`)
    }
    await goToDeleted(page)
    await page.getByRole('button', { name: 'Remove Mr J Rivers for good' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.getByRole('button', { name: 'Remove Mr J Rivers for good' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove for good' }).click()
    await expect(message(page)).toContainText('Removed Mr J Rivers for good.')
    await expect(putBack(page, 'Mr J Rivers')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Remove Mr S Peerbux for good' })).toBeFocused()
  })
})
