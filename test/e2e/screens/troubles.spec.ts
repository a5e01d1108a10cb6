import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { failStore, mendStore } from '../../support/store-on-screen.ts'
import { failVault, mendVault } from '../../support/vault.ts'
import { notes, saving } from '../../support/window-on-screen.ts'
import { expect, test } from '../app.ts'
import { seeNoBarriers } from './accessibility.ts'
import { openSampleNotes } from './places.ts'

async function openStillNotes(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSampleNotes(page)
}

test.describe('The save indicator', () => {
  test('says Typing, then Saved with the time', async ({ launch }) => {
    const { page } = await launch()
    await openStillNotes(page)
    await notes(page).focus()
    await page.keyboard.type('Words')
    await expect(saving(page)).toHaveText('Typing…')
    await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
  })

  test('says Saving while the store is slow', async ({ launch }) => {
    const { page } = await launch()
    await openStillNotes(page)
    await holdStore(page)
    await notes(page).focus()
    await page.keyboard.type('Words')
    await expect(saving(page)).toHaveText('Saving…')
    await seeNoBarriers(page)
    await page.evaluate(() => Reflect.set(globalThis, 'isStoreHeld', false))
    await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
  })

  test('says that the disk is full, keeps the words on the screen, and saves them when it can', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await openStillNotes(page)
    await failStore(page)
    await failVault(app)
    await notes(page).focus()
    await page.keyboard.type('Words')
    await expect(saving(page)).toContainText('Not saved: the disk is full.')
    await expect(notes(page)).toContainText('Words')
    await seeNoBarriers(page)
    await mendStore(page)
    await mendVault(app)
    await expect(saving(page)).toHaveText(/^Saved \d\d:\d\d$/)
  })
})

/** Another writer holds the store, as the system may for a while, until the page is told to let go. */
async function holdStore(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('minutebook')
      opening.onsuccess = () => resolve(opening.result)
    })
    const store = database.transaction('publicMinutes', 'readwrite').objectStore('publicMinutes')
    Reflect.set(globalThis, 'isStoreHeld', true)
    const hold = () => {
      if (Reflect.get(globalThis, 'isStoreHeld') === true) store.count().onsuccess = hold
      else database.close()
    }
    hold()
  })
}

test.describe('An export that fails', () => {
  test('says that the folder is gone, and saves again once it is back', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const folder = path.join(profile, 'stick')
    await openExport(page)
    await answerSaveDialog(app, path.join(folder, 'notes.docx'))
    await page.getByRole('button', { name: 'Save as Word…' }).click()
    const outcome = page.getByRole('dialog').getByRole('alert')
    await expect(outcome).toContainText('The folder is no longer there.')
    await seeNoBarriers(page)
    await mkdir(folder)
    await outcome.getByRole('button', { name: 'Try again' }).click()
    const saved = page.getByRole('dialog').getByRole('status')
    await expect(saved).toContainText('notes.docx in stick')
    await seeNoBarriers(page)
    await rm(folder, { recursive: true })
    await saved.getByRole('button', { name: 'Open' }).click()
    await expect(saved).toContainText('The file is no longer there')
  })

  for (const [code, sentence] of [
    ['ENOSPC', 'The disk is full, so notes.docx was not written.'],
    ['EACCES', 'You are not allowed to write notes.docx there.'],
    ['EROFS', 'That place can be read but not written.'],
    ['ENAMETOOLONG', 'That name cannot be used there.'],
    ['EIO', 'notes.docx could not be written (EIO).'],
  ] as const) {
    test(`says so when the system answers ${code}, and leaves no half of a file`, async ({
      launch,
      profile,
    }) => {
      const { app, page } = await launch()
      await openExport(page)
      await answerSaveDialog(app, path.join(profile, 'notes.docx'))
      await failWrites(app, code)
      await page.getByRole('button', { name: 'Save as Word…' }).click()
      const outcome = page.getByRole('dialog').getByRole('alert')
      await expect(outcome).toContainText(sentence)
      await expect(outcome.getByRole('button', { name: 'Save elsewhere…' })).toBeVisible()
      expect((await readdir(profile)).filter((it) => /notes|\.tmp$/.test(it))).toEqual([])
    })
  }
})

async function openExport(page: Page): Promise<void> {
  await openStillNotes(page)
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('dialog').waitFor()
}

/** The system refuses to open a file for writing from now on, as a full or foreign disk does. */
async function failWrites(app: ElectronApplication, code: string): Promise<void> {
  await app.evaluate(async (_electron, answer) => {
    const files = process.mainModule?.require('node:fs/promises')
    const refuse = async () => {
      throw Object.assign(new Error(answer), { code: answer })
    }
    Reflect.set(files, 'open', refuse)
  }, code)
}

test.describe('A store that cannot be used', () => {
  test('is left alone when a newer Minutebook made it', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('heading', { name: 'Welcome to Minutebook' }).waitFor()
    await page.route('**/*.js', (route) => route.abort())
    await page.reload()
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('minutebook', 9000)
          opening.onsuccess = () => resolve(opening.result.close())
        }),
    )
    await page.unroute('**/*.js')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'These records were made by a newer Minutebook',
    )
    await seeNoBarriers(page)
  })
})
