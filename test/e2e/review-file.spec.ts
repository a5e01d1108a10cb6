import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { locked, PASSPHRASE } from '../support/backups.ts'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { fileText, sentFile } from '../support/review-files.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers, seeStructure } from './screens/accessibility.ts'

const dialog = (page: Page) => page.getByRole('dialog')

/** Notes that some clerk sent, in a file of the profile. */
async function sentTo(profile: string): Promise<string> {
  const file = path.join(profile, 'notes for the chair.minutebook')
  await writeFile(file, await locked(Buffer.from(fileText(await sentFile()))))
  return file
}

async function openWith(page: Page, passphrase: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click()
}

test.describe('A review file that the chair was sent', () => {
  test('is opened from the first screen, and listed there from then on', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await answerOpenDialog(app, await sentTo(profile))
    await page.getByRole('button', { name: 'Open a review file' }).click()
    await seeNoBarriers(page)
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(page, 'another passphrase')
    await expect(dialog(page).getByRole('alert')).toContainText('does not open this file')
    expect(await storedRecords(page)).toEqual({})
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('Notes of the Invented Safety Partnership')
    await seeNoBarriers(page)
    await seeStructure(page)
    await dialog(page).getByRole('button', { name: 'Start reading' }).click()
    await expect(page.getByRole('banner').getByRole('heading')).toContainText('Invented Safety Partnership')
    await expect(page.getByRole('main')).toContainText('Ms Allen reported.')
    await seeNoBarriers(page)
    await page.getByRole('button', { name: /^Back/ }).click()
    await page.getByRole('button', { name: /Invented Safety Partnership/ }).click()
    await expect(page.getByRole('main')).toContainText('Ms Allen reported.')
  })

  test('is opened by a double click, while Minutebook runs or not', async ({ launch, profile }) => {
    const file = await sentTo(profile)
    const { page } = await launch({ args: [file] })
    await expect(dialog(page)).toContainText('notes for the chair.minutebook')
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('Notes of the Invented Safety Partnership')
  })
})
