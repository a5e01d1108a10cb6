import { mkdir, readdir, rename } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { choosePassphrase, dialog, give, message } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers } from './screens/accessibility.ts'
import { saved } from './screens/seeded-store.ts'

const PASSPHRASE = 'seven green kettles boil slowly'

async function openSecondFolder(page: Page): Promise<void> {
  await give(page, 'second folder')
  await dialog(page).waitFor()
}

/** The lock of the key takes its second of work, and more on a busy machine. */
test.describe.configure({ timeout: 180_000 })

test.describe('The second folder', () => {
  test('gets a copy at once and on closing, and says once when it cannot be reached', async ({
    launch,
    profile,
  }) => {
    const stick = path.join(profile, 'stick')
    await mkdir(stick)
    const first = await launch()
    await first.page.getByRole('button', { name: 'Open the sample committee' }).click()
    await saved(first.page)
    await openSecondFolder(first.page)
    await answerOpenDialog(first.app, stick)
    await choosePassphrase(first.page, PASSPHRASE)
    await dialog(first.page).getByRole('button', { name: 'Choose a folder…' }).click()
    const standing = dialog(first.page).getByRole('status')
    await expect(standing).toHaveText(/^stick, Minutebook copies: last copy \d\d:\d\d today\.$/, {
      timeout: 60_000,
    })
    await seeNoBarriers(first.page)
    await dialog(first.page).getByRole('button', { name: 'Close' }).click()
    await first.page.getByRole('button', { name: /^Delete the meeting/ }).click()
    await expect(message(first.page)).toContainText('Deleted the meeting')
    await saved(first.page)
    await first.close()
    expect((await readdir(path.join(stick, 'Minutebook copies'))).toSorted()).toEqual([
      expect.stringMatching(/^Minutebook copy 1 of .*\.minutebook-backup$/),
      expect.stringMatching(/^Minutebook copy 2 of .*\.minutebook-backup$/),
      'Minutebook key.minutebook-key',
    ])
    await rename(stick, `${stick} away`)
    const { page } = await launch()
    await page.getByRole('navigation', { name: 'Committees' }).waitFor()
    await openSecondFolder(page)
    await dialog(page).getByRole('button', { name: 'Copy now' }).click()
    await expect(dialog(page).getByRole('status')).toContainText('cannot be reached since', {
      timeout: 60_000,
    })
    await dialog(page).getByRole('button', { name: 'Close' }).click()
    await expect(message(page)).toContainText(
      'The second folder (stick, Minutebook copies) cannot be reached.',
    )
    await seeNoBarriers(page)
    await message(page).getByRole('button', { name: 'Dismiss' }).click()
    await rename(`${stick} away`, stick)
    await openSecondFolder(page)
    await dialog(page).getByRole('button', { name: 'Copy now' }).click()
    await expect(dialog(page).getByRole('status')).toContainText('last copy', { timeout: 60_000 })
  })
})
