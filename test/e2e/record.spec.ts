import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { dialog, message } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'

const CHAIR = 'Mr J Rivers'

const state = (page: Page) => page.getByRole('banner')

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
}

async function more(page: Page, does: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this record' }).click()
  await page.getByRole('menuitem', { name: does }).click()
}

async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record the approval…' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Approved by' })).toHaveValue(CHAIR)
  await dialog(page).getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(state(page)).toContainText('Approved')
}

/** Exports the notes, and gives what was written under which name. */
async function exportedNotes(page: Page, file: string) {
  await page.keyboard.press('Control+Shift+E')
  await dialog(page).getByRole('button', { name: 'Save as Word…' }).click()
  await dialog(page).getByText('Saved', { exact: true }).waitFor()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  return await readFile(file)
}

test.describe('A record on its way to publication', () => {
  test('goes to the chair, is approved and cannot be changed; its export is the same file each time', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    await openSample(page)
    await page.getByRole('button', { name: 'Send to the chair…' }).click()
    await expect(dialog(page).getByRole('textbox', { name: 'To' })).toHaveValue(CHAIR)
    await dialog(page).getByRole('button', { name: 'Send', exact: true }).click()
    await expect(state(page)).toContainText('With the chair')
    await approve(page)
    await page.keyboard.press('Control+2')
    await expect(page.getByText(`Version 2, approved by ${CHAIR}`)).toBeVisible()
    await expect(page.getByRole('article', { name: 'Preview' })).toHaveAttribute('data-status', 'clean')
    const [first, second] = [path.join(profile, 'first.docx'), path.join(profile, 'second.docx')]
    await answerSaveDialog(app, first)
    const written = await exportedNotes(page, first)
    await answerSaveDialog(app, second)
    expect((await exportedNotes(page, second)).equals(written)).toBe(true)
    await page.keyboard.press('Control+1')
    await expect(page.getByRole('textbox', { name: 'Title of item A1' })).not.toBeEditable()
    await page.getByRole('button', { name: 'Add a section', exact: true }).click()
    await expect(message(page)).toContainText('The record is approved and nothing of it can be changed.')
    await expect(page.getByRole('textbox', { name: /^Title of section/ })).toHaveCount(4)
  })

  test('goes back for a reason, which stands in the history after a restart', async ({ launch }) => {
    const first = await launch()
    await openSample(first.page)
    await more(first.page, 'Record the approval')
    await dialog(first.page).getByRole('button', { name: 'Approve', exact: true }).click()
    await expect(state(first.page)).toContainText('Approved')
    await first.page.getByRole('button', { name: 'Record the publication…' }).click()
    await dialog(first.page).getByRole('button', { name: 'Published' }).click()
    await expect(state(first.page)).toContainText('Published')
    await more(first.page, 'Go back to a draft')
    await expect(dialog(first.page).getByRole('button', { name: 'Go back' })).toBeDisabled()
    await dialog(first.page).getByRole('textbox', { name: 'Reason' }).fill('A name was wrong')
    await dialog(first.page).getByRole('button', { name: 'Go back' }).click()
    await expect(state(first.page)).toContainText('Draft')
    await first.kill()
    const { page } = await launch()
    await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
    await more(page, 'History of the record')
    await expect(page.getByRole('list', { name: 'History' }).getByRole('listitem')).toContainText([
      `Approved by ${CHAIR}`,
      'Published',
      'Back to “Draft”: A name was wrong',
    ])
    await expect(page.getByText('Unchanged since then.')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('Control+0')
    await page.getByRole('button', { name: /^Delete the meeting/ }).click()
    await expect(message(page)).toContainText('a copy of the record was approved, and it is kept')
  })
})
