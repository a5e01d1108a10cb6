import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { dialog, give } from '../support/window-on-screen.ts'
import { chair, editedInLibreOffice } from '../support/word/chair-in-libreoffice.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers } from './screens/accessibility.ts'

/** Chooses the file that the chair sent, from the list of commands. */
async function openReturn(page: Page): Promise<void> {
  await give(page, 'open what')
  await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
}

test('The notes of 2024 go to the chair in Word, are edited in LibreOffice, and come back as suggestions', async ({
  launch,
  profile,
}) => {
  const [sent, edited] = [path.join(profile, 'for the chair.docx'), path.join(profile, 'from the chair.docx')]
  const { app, page } = await launch()
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await answerSaveDialog(app, sent)
  await page.getByRole('button', { name: 'Send to the chair…' }).click()
  await dialog(page).getByRole('radio', { name: 'As a Word file' }).check()
  await dialog(page).getByRole('button', { name: 'Save and send…' }).click()
  await expect(page.getByRole('banner')).toContainText('With the chair')

  const doings = [
    chair.replaces('all of the actions were in progress', 'most of the actions were in progress'),
    chair.deletes('The Working Group agreed to refresh'),
    chair.splits('priorities outlined in the new Kent'),
    chair.comments('£156', 'Please check the figure.'),
  ]
  const [file] = await editedInLibreOffice([{ file: await readFile(sent), recording: 'recorded', doings }])
  await writeFile(edited, file ?? '')

  await answerOpenDialog(app, path.join(profile, 'gone.docx'))
  await openReturn(page)
  await expect(dialog(page).getByRole('alert')).toContainText('The file is no longer there.')
  await answerOpenDialog(app, edited)
  await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
  await expect(dialog(page)).toContainText(
    'Notes of the Kent Community Safety Partnership, Thursday, 21 November 2024, version 1',
  )
  await expect(dialog(page)).toContainText('Mr J Rivers made 3 changes and 1 comment.')
  await seeNoBarriers(page)
  await dialog(page).getByRole('button', { name: 'Bring it in' }).click()
  const review = page.getByRole('region', { name: 'Review', exact: true })
  await expect(review).toContainText('Please check the figure.')
  await expect(review.getByRole('insertion').first()).toContainText('most')
  await expect(page.getByRole('region', { name: 'Where the review stands' })).toContainText(
    '3 suggestions and 1 comment are left.',
  )
  await expect(page.getByRole('banner')).toContainText('Draft')

  await openReturn(page)
  await expect(dialog(page).getByRole('alert')).toContainText('version 1 were brought in on')
})
