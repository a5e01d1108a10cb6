import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerMessageBoxes, askedBoxes } from '../support/message-boxes.ts'
import { failStore, mendStore, storedRecords } from '../support/store-on-screen.ts'
import { failVault, holdVault, journaledRecords, mendVault } from '../support/vault.ts'
import { message, notes, saving, typeNotes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { openMeeting, openSampleNotes } from './screens/places.ts'

const SAVED = /^Saved \d\d:\d\d$/
const IN_JOURNAL =
  /^Saved \(safety copy\) \d\d:\d\d\. The records did not take it; Minutebook keeps trying\.$/
const IN_STORE = /^Saved \d\d:\d\d, but without a safety copy\. Minutebook keeps trying\.$/

test.describe('The journal', () => {
  test('holds the very records of the store, also after deletions and an undo', async ({
    launch,
    profile,
  }) => {
    const { page } = await launch()
    await openSampleNotes(page)
    await typeNotes(page, 'The report was noted. ')
    await page.keyboard.press('Control+0')
    await page.getByRole('button', { name: /^Delete the meeting/ }).click()
    await expect(message(page)).toContainText('Undo')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: /^Thursday, 21 November 2024/ })).toBeVisible()
    await expect(saving(page)).toHaveText(SAVED)
    const stored = await storedRecords(page)
    expect(Object.keys(stored).length).toBeGreaterThan(40)
    expect(await journaledRecords(profile)).toEqual(stored)
  })

  test('goes on after a restart', async ({ launch, profile }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await first.kill()
    const { page } = await launch()
    await openMeeting(page, 'Notes')
    await typeNotes(page, 'Words')
    await expect(saving(page)).toHaveText(SAVED)
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })
})

test.describe('What only one place has taken', () => {
  test('is said, and is brought to the journal once that can be written', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await failVault(app)
    await typeNotes(page, 'Words')
    await expect(saving(page)).toHaveText(IN_STORE)
    await mendVault(app)
    await expect(saving(page)).toHaveText(SAVED)
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })

  test('is said, and is brought to the store once that can be written', async ({ launch, profile }) => {
    const { page } = await launch()
    await openSampleNotes(page)
    await failStore(page)
    await typeNotes(page, 'Words')
    await expect(saving(page)).toHaveText(IN_JOURNAL)
    await expect(notes(page)).toContainText('Words')
    await mendStore(page)
    await expect(saving(page)).toHaveText(SAVED)
    expect(await storedRecords(page)).toEqual(await journaledRecords(profile))
  })

  test('lets the window close without a question', async ({ launch }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await failStore(page)
    await typeNotes(page, 'Words')
    const ended = once(app.process(), 'exit')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await ended).toEqual([0, null])
  })
})

test.describe('A start after a kill', () => {
  test('gives the journal what only the store had taken', async ({ launch, profile }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await holdVault(first.app)
    await typeNotes(first.page, 'Words')
    await expect.poll(async () => JSON.stringify(await storedRecords(first.page))).toContain('Words')
    await first.kill()
    expect(JSON.stringify(await journaledRecords(profile))).not.toContain('Words')
    const { page } = await launch()
    await openMeeting(page, 'Notes')
    await expect(notes(page)).toContainText('Words')
    await expect(message(page)).toBeEmpty()
    await expect(saving(page)).toHaveText(SAVED)
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })

  test('gives the store what only the journal had taken, and says so', async ({ launch, profile }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await failStore(first.page)
    await typeNotes(first.page, 'Words')
    await expect(saving(first.page)).toHaveText(IN_JOURNAL)
    await first.kill()
    const { page } = await launch()
    await expect(message(page)).toContainText('They were put back from the safety copy.')
    await openMeeting(page, 'Notes')
    await expect(notes(page)).toContainText('Words')
    expect(await storedRecords(page)).toEqual(await journaledRecords(profile))
  })
})

/** Takes a record out of the store as damage does, which tells nobody. */
async function loseRecord(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const whenDone = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await whenDone(indexedDB.open('minutebook'))
    const people = database.transaction('people', 'readwrite').objectStore('people')
    const [first = ''] = await whenDone(people.getAllKeys())
    await whenDone(people.delete(first))
    database.close()
  })
}

test.describe('A store that lies as it was left', () => {
  test('is counted once its first screen is there, and made again where a record is gone', async ({
    launch,
    profile,
  }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    const acknowledged = await storedRecords(first.page)
    await loseRecord(first.page)
    await first.close()
    const { page } = await launch()
    await expect(message(page)).toContainText('with everything that was shown as saved', { timeout: 15_000 })
    expect(await storedRecords(page)).toEqual(acknowledged)
    expect(await journaledRecords(profile)).toEqual(acknowledged)
  })
})

test.describe('A journal that is gone', () => {
  test('is made again from the records, and that is said', async ({ launch, profile }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await first.close()
    await rm(path.join(profile, 'vault'), { recursive: true })
    const { page } = await launch()
    await expect(message(page)).toContainText('It was made again from the records')
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })
})

test.describe('A snapshot', () => {
  test('is taken on quitting, and with the journal after it makes all records again', async ({
    launch,
    profile,
  }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await first.close()
    const second = await launch()
    await openMeeting(second.page, 'Notes')
    await typeNotes(second.page, 'Words')
    await expect(saving(second.page)).toHaveText(SAVED)
    const acknowledged = await storedRecords(second.page)
    await second.kill()
    expect(await readdir(path.join(profile, 'vault', 'snapshots'))).toHaveLength(1)
    await rm(path.join(profile, 'IndexedDB'), { recursive: true })
    await rm(path.join(profile, 'vault', '00000001.journal'))
    const { page } = await launch()
    await expect(message(page)).toContainText('with everything that was shown as saved')
    expect(await storedRecords(page)).toEqual(acknowledged)
  })
})

test.describe('What no place has taken', () => {
  test('stays on the screen, and closing asks', async ({ launch }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await answerMessageBoxes(app, 0)
    await failStore(page)
    await failVault(app)
    await typeNotes(page, 'Words')
    await expect(saving(page)).toContainText('Not saved: the disk is full.')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect
      .poll(async () => (await askedBoxes(app)).map(({ message }) => message))
      .toEqual(['Some words could not be saved.'])
    await expect(notes(page)).toContainText('Words')
    await mendStore(page)
    await mendVault(app)
    await expect(saving(page)).toHaveText(SAVED)
  })
})
