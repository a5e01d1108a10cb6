import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { ROOT } from '../../build/paths.ts'
import { freshProfile, launchApplication, removeProfile } from '../support/application.ts'
import { withDisplay } from '../support/display.ts'
import { PICTURES, type Picture } from './pictures.ts'
import { smallPng } from './small-png.ts'

const FOLDER = path.join(ROOT, 'build', 'readme')

/** Takes the pictures of the README in the built application's own window: `node build/run.mjs test/readme/take-pictures.ts`. */
export async function run(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await withDisplay(async () => {
    const profile = await freshProfile()
    const { app, page, kill } = await launchApplication({ profile })
    await setSize(app)
    for (const picture of PICTURES) await take(page, picture)
    await kill()
    await removeProfile(profile)
  })
}

async function take(page: Page, { name, isDark, go }: Picture): Promise<void> {
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await go(page)
  await putMessageAway(page)
  await page.mouse.move(640, 1)
  await page.locator('[data-save-state="saved"]').waitFor()
  const taken = await page.screenshot({ animations: 'disabled' })
  await writeFile(path.join(FOLDER, `${name}.png`), await smallPng(page, taken))
}

async function setSize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
}

async function putMessageAway(page: Page): Promise<void> {
  const dismiss = page.getByRole('status', { name: 'Message' }).getByRole('button', { name: 'Dismiss' })
  if (await dismiss.isVisible()) await dismiss.click()
}
