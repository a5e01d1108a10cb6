import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { failVault, mendVault } from '../support/vault.ts'
import { notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers } from './screens/accessibility.ts'
import { openMeeting } from './screens/places.ts'

const room = (page: Page) => page.getByRole('status', { name: 'Room on the disk' })
const MEGABYTE = 1024 * 1024

/** From now on the system says that so much is free on every disk. */
async function sayFree(app: ElectronApplication, megabytes: number): Promise<void> {
  await app.evaluate((_electron, bytes) => {
    const files = process.mainModule?.require('node:fs/promises')
    Reflect.set(files, 'statfs', async () => ({ bavail: bytes, bsize: 1 }))
  }, megabytes * MEGABYTE)
}

test.describe('A disk that is full', () => {
  test('is said with what is free and needed, and no longer said once there is room', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    await expect.poll(() => readdir(path.join(profile, 'vault'))).toContain('reserve')
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openMeeting(page, 'Notes')
    await sayFree(app, 3)
    await failVault(app)
    await notes(page).focus()
    await page.keyboard.type('Words')
    await expect(room(page)).toContainText('The disk is full.')
    await expect(room(page)).toContainText('3 MB are free, and Minutebook needs 200 MB.')
    await seeNoBarriers(page)
    await mendVault(app)
    await sayFree(app, 5000)
    await expect(room(page)).toBeEmpty({ timeout: 20_000 })
  })
})
