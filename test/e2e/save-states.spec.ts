import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { verifiedSnapshot } from '../../electron/vault/snapshot-file.ts'
import { answerMessageBoxes, askedBoxes } from '../support/message-boxes.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { failStore, storedRecords } from '../support/store-on-screen.ts'
import { failVault, journaledRecords, mendVault } from '../support/vault.ts'
import { message, notes, saving, typeNotes } from '../support/window-on-screen.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers } from './screens/accessibility.ts'
import { openMeeting, openSampleNotes } from './screens/places.ts'

const heard = (page: Page) => page.locator('[aria-live="assertive"][aria-atomic]')

/** The store that the window opened takes nothing more; another one would. */
async function failThisStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...values) {
      if (this.transaction.db.name === 'minutebook') throw new DOMException('', 'UnknownError')
      return put.apply(this, values)
    }
  })
}

/** No store takes or answers anything. */
async function silenceStore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('', 'UnknownError')
    }
    for (const name of ['put', 'get', 'getAll', 'openCursor', 'openKeyCursor', 'count'])
      Reflect.set(IDBObjectStore.prototype, name, refuse)
  })
}

test.describe('What only the safety copy has taken', () => {
  test('is said, and “Repair now” makes the records again where the clerk is', async ({
    launch,
    profile,
  }) => {
    const { page } = await launch()
    await openSampleNotes(page)
    await failThisStore(page)
    await typeNotes(page, 'Words for the copy. ')
    await expect(saving(page)).toHaveText(/^Saved \(safety copy\) \d\d:\d\d\./)
    await expect(heard(page)).toHaveText(
      'Saved (safety copy). The records did not take it; Minutebook keeps trying.',
    )
    await seeNoBarriers(page)
    await page.getByRole('button', { name: 'Repair now' }).click()
    await expect(message(page)).toContainText('The records were made again from the safety copy.')
    await expect(notes(page)).toContainText('Words for the copy.')
    await typeNotes(page, 'And more. ')
    await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
    const stores = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(stores).toContain('minutebook-2')
    expect(await storedRecords(page)).toEqual(await journaledRecords(profile))
  })
})

test.describe('What only the records have taken', () => {
  test('is said, and “Try again” brings it to the safety copy', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await failVault(app)
    await typeNotes(page, 'Words')
    await expect(saving(page)).toHaveText(/but without a safety copy\. Minutebook keeps trying\.$/)
    await mendVault(app)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })

  test('is said from the start where the folder of the safety copy cannot be opened', async ({
    launch,
    profile,
  }) => {
    const first = await launch()
    await openSampleNotes(first.page)
    await first.kill()
    await rm(path.join(profile, 'vault'), { recursive: true })
    await writeFile(path.join(profile, 'vault'), 'no folder')
    const { page } = await launch()
    await openMeeting(page, 'Notes')
    await typeNotes(page, 'First ')
    await expect(saving(page)).toHaveText(/but without a safety copy: its folder could not be opened\.$/)
    await typeNotes(page, 'Words')
    await rm(path.join(profile, 'vault'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(saving(page)).toHaveText(/^Saved/)
    await expect(saving(page)).not.toContainText('without')
    await expect(notes(page)).toContainText('Words')
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
  })
})

test.describe('What no place has taken', () => {
  test('is saved as a copy to read and one for Minutebook, though neither place answers', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await failVault(app)
    await silenceStore(page)
    await typeNotes(page, 'Words that no place has.')
    await expect(saving(page)).toHaveText(/^Not saved\. Your words are still on the screen/)
    await expect(heard(page)).toContainText('Not saved.')
    await seeNoBarriers(page)
    await answerSaveDialog(app, path.join(profile, 'rescued.docx'))
    await page.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(message(page)).toContainText('rescued.docx, which Word opens, and beside it all records.')
    const word = readWord(await readFile(path.join(profile, 'rescued.docx'))).map(textOf)
    expect(word.join('\n')).toContain('Words that no place has.')
    const records = verifiedSnapshot(await readFile(path.join(profile, 'rescued (records).txt')))
    expect(records?.lines.toString()).toContain('Words that no place has.')
    expect(records?.lines.toString().match(/^put meetings /gm)).toHaveLength(1)
    await expect(notes(page)).toContainText('Words that no place has.')
  })

  test('is asked about on closing, and can be saved as a copy from there', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await failStore(page)
    await failVault(app)
    await typeNotes(page, 'Words')
    await expect(saving(page)).toContainText('Not saved')
    await answerMessageBoxes(app, 1)
    await answerSaveDialog(app, path.join(profile, 'rescued.docx'))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect(message(page)).toContainText('rescued.docx')
    expect((await readdir(profile)).filter((it) => /^rescued/.test(it)).toSorted()).toEqual([
      'rescued (records).txt',
      'rescued.docx',
    ])
    expect((await askedBoxes(app)).map(({ buttons }) => buttons)).toEqual([
      ['Keep editing', 'Save a copy…', 'Close and lose the unsaved words'],
    ])
    await answerMessageBoxes(app, 2)
    const ended = once(app.process(), 'exit')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    expect(await ended).toEqual([0, null])
  })
})

test.describe('Records that cannot be read any more', () => {
  test('lead to a sentence, a copy of what was typed, and a start that has it all', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    await openSampleNotes(page)
    await silenceStore(page)
    await typeNotes(page, 'Words for the copy.')
    await expect(saving(page)).toHaveText(/^Saved \(safety copy\)/)
    await page.keyboard.press('Control+0')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your records could not be opened')
    await seeNoBarriers(page)
    await answerSaveDialog(app, path.join(profile, 'rescued.txt'))
    await page.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(page.getByRole('status')).toContainText('rescued.txt')
    expect(await readFile(path.join(profile, 'rescued (records).txt'), 'utf8')).toContain(
      'Words for the copy.',
    )
    await page.getByRole('button', { name: 'Start again' }).click()
    await openMeeting(page, 'Notes')
    await expect(notes(page)).toContainText('Words for the copy.')
    expect(await storedRecords(page)).toEqual(await journaledRecords(profile))
  })
})
