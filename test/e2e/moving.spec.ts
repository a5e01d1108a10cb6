import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { freshProfile, removeProfile } from '../support/application.ts'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { journaledRecords } from '../support/vault.ts'
import { choosePassphrase, dialog, give, message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers, seeStructure } from './screens/accessibility.ts'
import { openMeeting } from './screens/places.ts'
import { saved } from './screens/seeded-store.ts'

const PASSPHRASE = 'seven green kettles boil slowly'

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).waitFor()
  await saved(page)
}

/** A backup of the sample committee. */
async function savedSample(app: ElectronApplication, page: Page, folder: string): Promise<string> {
  const file = path.join(folder, 'everything.minutebook-backup')
  await openSample(page)
  await answerSaveDialog(app, file)
  await give(page, 'save a backup')
  await choosePassphrase(page, PASSPHRASE)
  await dialog(page).getByRole('button', { name: 'Save…' }).click()
  await expect(dialog(page).getByRole('status')).toContainText('every byte is as it was meant', {
    timeout: 30_000,
  })
  return file
}

async function openWith(page: Page, passphrase: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click()
}

/** Twice the lock takes its second of work in each of these, and more on a busy machine. */
test.describe.configure({ timeout: 180_000 })

test.describe('Moving to another computer', () => {
  test('takes everything over with one file and its passphrase', async ({ launch, profile }) => {
    const first = await launch()
    const file = await savedSample(first.app, first.page, profile)
    expect((await readFile(file)).toString('latin1', 0, 21)).toBe('age-encryption.org/v1')
    const everything = await storedRecords(first.page)
    const elsewhere = await freshProfile()
    const { app, page } = await launch({ profile: elsewhere })
    await page.getByRole('button', { name: 'open a backup' }).click()
    await answerOpenDialog(app, file)
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(page, 'another passphrase')
    await expect(dialog(page).getByRole('alert')).toContainText('does not open this file', {
      timeout: 30_000,
    })
    await seeNoBarriers(page)
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('1 committee, 1 meeting', { timeout: 30_000 })
    await seeNoBarriers(page)
    await seeStructure(page)
    await dialog(page).getByRole('button', { name: 'Take it over' }).click()
    await expect(message(page)).toContainText('Everything is as it is in the backup of', { timeout: 30_000 })
    await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).waitFor()
    expect(await storedRecords(page)).toEqual(everything)
    expect(await journaledRecords(elsewhere)).toEqual(everything)
    await removeProfile(elsewhere)
  })

  test('replaces what was there, which an undo brings back', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const file = await savedSample(app, page, profile)
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    const inFile = await storedRecords(page)
    await openMeeting(page, 'Notes')
    await notes(page).focus()
    await page.keyboard.type('Written since. ')
    await saved(page)
    const since = await storedRecords(page)
    await answerOpenDialog(app, file)
    await give(page, 'open a backup')
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(page, PASSPHRASE)
    await dialog(page).getByRole('button', { name: 'Replace everything' }).click({ timeout: 30_000 })
    await expect(message(page)).toContainText('Everything is as it is in the backup of', { timeout: 30_000 })
    expect(await storedRecords(page)).toEqual(inFile)
    await message(page).getByRole('button', { name: 'Undo' }).click()
    await expect(message(page)).toContainText('Everything is as it was before')
    await expect.poll(() => storedRecords(page)).toEqual(since)
  })

  test('takes over the records beside a copy, which have no passphrase', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await openSample(page)
    const before = await storedRecords(page)
    await answerSaveDialog(app, path.join(profile, 'rescued.txt'))
    await give(page, 'save a copy')
    await expect(message(page)).toContainText('beside it all records')
    await page.getByRole('button', { name: /^Delete the meeting/ }).click()
    await saved(page)
    await answerOpenDialog(app, path.join(profile, 'rescued (records).txt'))
    await give(page, 'open a backup')
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await expect(dialog(page)).toContainText('1 committee, 1 meeting')
    await expect(dialog(page)).toContainText('This file has no passphrase')
    await seeNoBarriers(page)
    await dialog(page).getByRole('button', { name: 'Replace everything' }).click()
    await expect(message(page)).toContainText('Everything is as it is in the backup of', { timeout: 30_000 })
    expect(await storedRecords(page)).toEqual(before)
  })

  test('changes nothing with a file that is cut off', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const file = await savedSample(app, page, profile)
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    const before = await storedRecords(page)
    await writeFile(file, (await readFile(file)).subarray(0, -200))
    await answerOpenDialog(app, file)
    await give(page, 'open a backup')
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(page, PASSPHRASE)
    await expect(dialog(page).getByRole('alert')).toContainText('damaged, or not all of it is there', {
      timeout: 30_000,
    })
    expect(await storedRecords(page)).toEqual(before)
    expect(await journaledRecords(profile)).toEqual(before)
  })
})
