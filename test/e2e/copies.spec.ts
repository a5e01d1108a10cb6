import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { copiesIn, recordsOfFirstCopy } from '../support/copies-on-disk.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { journaledRecords } from '../support/vault.ts'
import { give, message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers, seeStructure } from './screens/accessibility.ts'
import { openMeeting } from './screens/places.ts'
import { saved } from './screens/seeded-store.ts'

type Launch = () => Promise<{ readonly page: Page; close(): Promise<void>; kill(): Promise<void> }>

const preview = (page: Page) => page.getByRole('article', { name: 'Preview' })
const SAMPLE_MEETING = /^Thursday, 21 November 2024/

/** A copy of the sample committee, and since then a few words in its notes. */
async function copyThenWords(launch: Launch): ReturnType<Launch> {
  const first = await launch()
  await first.page.getByRole('button', { name: 'Open the sample committee' }).click()
  await first.page.getByRole('button', { name: SAMPLE_MEETING }).waitFor()
  await first.close()
  const second = await launch()
  const { page } = second
  await openMeeting(page, 'Notes')
  await notes(page).focus()
  await page.keyboard.type('Written since. ')
  await saved(page)
  await page.keyboard.press('Control+0')
  return second
}

async function openCopies(page: Page): Promise<void> {
  await give(page, 'safety copies')
  await preview(page).waitFor()
}

async function restore(page: Page, what: 'everything' | 'this meeting'): Promise<void> {
  await page.getByRole('button', { name: `Restore ${what}…` }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Chromium cannot open any store: where the folder of them would be, there is a file. */
async function breakStores(profile: string): Promise<void> {
  await rm(path.join(profile, 'IndexedDB'), { recursive: true, force: true })
  await writeFile(path.join(profile, 'IndexedDB'), 'no folder')
}

test.describe('Safety copies', () => {
  test('say what they hold and what restoring them would change, without barriers', async ({ launch }) => {
    const { page } = await copyThenWords(launch)
    await openCopies(page)
    await expect(page.getByRole('navigation', { name: 'Copies' })).toContainText('on closing1 meeting, 4')
    await expect(page.getByText('Restoring everything would put 1 meeting as it was then.')).toBeVisible()
    await expect(page.getByText('Checked: every byte is as it was written.')).toBeVisible()
    await expect(preview(page)).not.toContainText('Written since.')
    await seeStructure(page)
    await seeNoBarriers(page)
  })

  test('give everything back as one step, which the sentence undoes', async ({ launch, profile }) => {
    const { page } = await copyThenWords(launch)
    const before = await storedRecords(page)
    await openCopies(page)
    await restore(page, 'everything')
    await expect(message(page)).toContainText('Everything is as it was on')
    expect(JSON.stringify(await storedRecords(page))).not.toContain('Written since.')
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
    await expect(page.getByText('Everything is now as it is in this copy.')).toBeVisible()
    await message(page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => storedRecords(page)).toEqual(before)
    expect(await copiesIn(profile)).toContainEqual(expect.stringMatching(/-before-restore\.snapshot$/))
  })

  test('give back a meeting that was deleted since', async ({ launch, profile }) => {
    const { page } = await copyThenWords(launch)
    await page.getByRole('button', { name: /^Delete the meeting/ }).click()
    await expect(page.getByRole('button', { name: SAMPLE_MEETING })).toBeHidden()
    await openCopies(page)
    await expect(page.getByRole('list', { name: 'Meetings in this copy' })).toContainText('not there now')
    await restore(page, 'this meeting')
    await expect(message(page)).toContainText('The meeting of Thursday, 21 November 2024 is as it was on')
    expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
    await page.keyboard.press('Control+0')
    await expect(page.getByRole('button', { name: SAMPLE_MEETING })).toBeVisible()
  })

  for (const moment of [0, 40, 120])
    test(`restored by a clerk whose machine dies ${moment} ms later are old or new, never mixed`, async ({
      launch,
      profile,
    }) => {
      const { page, kill } = await copyThenWords(launch)
      const before = await storedRecords(page)
      const then = await recordsOfFirstCopy(profile)
      await openCopies(page)
      await page.getByRole('button', { name: 'Restore everything…' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
      await page.waitForTimeout(moment)
      await kill()
      const again = await launch()
      await again.page.getByRole('button', { name: SAMPLE_MEETING }).waitFor()
      const found = await storedRecords(again.page)
      expect([before, then]).toContainEqual(found)
      expect(await journaledRecords(profile)).toEqual(found)
    })

  test('that are damaged say so, and give nothing', async ({ launch, profile }) => {
    const { page } = await copyThenWords(launch)
    const [name = ''] = await copiesIn(profile)
    const file = path.join(profile, 'vault', 'snapshots', name)
    await writeFile(file, (await readFile(file)).fill('X', 500, 501))
    await page.getByRole('button', { name: 'Safety copies' }).click()
    await expect(page.getByRole('alert')).toContainText(
      'This copy is damaged: not every byte is what was written',
    )
    await expect(page.getByRole('navigation', { name: 'Copies' })).toContainText('Damaged')
    await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0)
    await seeNoBarriers(page)
  })
})

test.describe('Safety copies without a store', () => {
  test('are shown, and restored once the store can be made again', async ({ launch, profile }) => {
    const { page, kill } = await copyThenWords(launch)
    const written = await storedRecords(page)
    await kill()
    await breakStores(profile)
    const broken = await launch()
    await expect(broken.page.getByRole('heading', { level: 1 })).toHaveText(
      'Your records could not be opened',
    )
    await broken.page.getByRole('button', { name: 'Safety copies' }).click()
    await broken.page.getByRole('navigation', { name: 'Copies' }).locator('[data-copy]').last().click()
    await preview(broken.page).waitFor()
    await seeStructure(broken.page)
    await seeNoBarriers(broken.page)
    await broken.page.getByRole('button', { name: 'Back' }).click()
    await broken.page.getByRole('button', { name: 'Start again' }).click()
    await broken.page.getByRole('button', { name: 'Safety copies' }).click()
    await broken.page.getByRole('navigation', { name: 'Copies' }).locator('[data-copy]').last().click()
    await rm(path.join(profile, 'IndexedDB'))
    await restore(broken.page, 'everything')
    await expect(message(broken.page)).toContainText('Everything is as it was on')
    expect(JSON.stringify(await storedRecords(broken.page))).not.toContain('Written since.')
    await message(broken.page).getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => storedRecords(broken.page)).toEqual(written)
  })
})
