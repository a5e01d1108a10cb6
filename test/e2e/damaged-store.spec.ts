import { cp, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { filledProfile } from '../bench/store/filled-profile.ts'
import { committeesWithMeetings } from '../bench/store/many-meetings.ts'
import { sampleForm } from '../bench/store/sample-form.ts'
import { DAMAGES, levelDb } from '../faults/store-damage.ts'
import { launchApplication, removeProfile } from '../support/application.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { journaledRecords } from '../support/vault.ts'
import { expect, test } from './app.ts'

/** `FAULTS=all npx playwright test damaged-store` makes every kind of damage, and not only these. */
const QUICK = ['CURRENT emptied', 'MANIFEST cut in half', 'log cut in half', 'log deleted', 'table deleted']
const CHOSEN = DAMAGES.filter(({ name }) => process.env.FAULTS === 'all' || QUICK.includes(name))

let base: string
let acknowledged: Readonly<Record<string, unknown>>

const message = (page: Page) => page.getByRole('status', { name: 'Message' })

/** Types into the notes of the first meeting and waits until that is saved. */
async function typeNotes(page: Page, words: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Thursday/ })
    .first()
    .click()
  const notes = page.getByRole('textbox', { name: /^Notes of item/ })
  await notes.focus()
  await page.keyboard.type(words)
  await expect(page.getByRole('status', { name: 'Saving' })).toHaveText(/^Saved \d\d:\d\d$/)
}

/** A store of forty meetings from before there was a journal, and two runs since in which something was typed. */
async function makeBase(): Promise<void> {
  base = await filledProfile(committeesWithMeetings(1, 40, sampleForm()))
  for (const words of ['First run. ', 'Second run. ']) {
    const running = await launchApplication({ profile: base })
    await typeNotes(running.page, words)
    acknowledged = await storedRecords(running.page)
    await running.close()
  }
}

async function keptCopies(profile: string): Promise<readonly string[]> {
  const names = await readdir(path.join(profile, 'vault', 'set-aside'))
  return names.filter((name) => name.endsWith('-kept'))
}

test.describe('A damaged store', () => {
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    await makeBase()
  })
  test.afterAll(() => removeProfile(base))

  for (const { name, make } of CHOSEN) {
    test(`(${name}) shows everything that was acknowledged, and is kept`, async ({ launch, profile }) => {
      await cp(base, profile, { recursive: true })
      await make(levelDb(profile))
      const { page } = await launch()
      await page
        .getByRole('button', { name: /^Thursday/ })
        .first()
        .waitFor()
      expect(await storedRecords(page)).toEqual(acknowledged)
      if (name === 'LOCK deleted') await expect(message(page)).toBeEmpty()
      else {
        await expect(message(page)).toContainText(
          /^The records were damaged\.|^The last words had not reached/,
        )
        expect(await keptCopies(profile)).toHaveLength((await keptCopies(base)).length + 1)
      }
      await typeNotes(page, 'Afterwards. ')
      expect(await journaledRecords(profile)).toEqual(await storedRecords(page))
    })
  }
})
