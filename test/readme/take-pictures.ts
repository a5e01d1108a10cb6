import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { ROOT } from '../../build/paths.ts'
import { freshProfile, launchApplication, removeProfile } from '../support/application.ts'
import { withDisplay } from '../support/display.ts'
import { smallPng } from './small-png.ts'

const FOLDER = path.join(ROOT, 'build', 'readme')

type Picture = {
  readonly name: string
  readonly isDark?: true
  /** How a clerk gets there from where the picture before was taken. */
  readonly go: (page: Page) => Promise<void>
}

const PICTURES: readonly Picture[] = [
  { name: 'start', go: (page) => page.getByRole('heading', { name: 'Welcome to Minutebook' }).waitFor() },
  { name: 'committee', go: openSample },
  { name: 'house-style', go: showHouseStyle },
  { name: 'agenda', go: showAgenda },
  { name: 'desk', go: showDesk },
  { name: 'desk-dark', isDark: true, go: async () => undefined },
  { name: 'motion', go: showMotion },
  { name: 'preview', go: showPreview },
  { name: 'export', go: showExport },
]

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
  await page.mouse.move(640, 1)
  await page.locator('[data-save-state="saved"]').waitFor()
  const taken = await page.screenshot({ animations: 'disabled' })
  await writeFile(path.join(FOLDER, `${name}.png`), await smallPng(page, taken))
}

async function setSize(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
}

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('heading', { name: 'Meetings' }).waitFor()
}

async function showHouseStyle(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'House style' }).click()
  await scrollTo(page, 'House style')
}

async function showAgenda(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await page.getByRole('tab', { name: 'Agenda' }).click()
  await scrollTo(page, 'Agenda')
}

async function showDesk(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByRole('navigation', { name: 'Agenda' }).getByText('Community Safety Agreement').click()
  await page.getByText('presented the Community Safety Agreement').waitFor()
}

async function showMotion(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Motions/ }).click()
  await page.keyboard.press('Control+Shift+O')
  const slip = page.getByRole('form', { name: 'Motion', exact: true })
  await slip.getByRole('textbox', { name: 'Text' }).fill('that the Partnership write to the Commissioner')
  await slip.getByRole('combobox', { name: 'Mover' }).fill('moch')
  await slip.getByRole('option').first().waitFor()
}

async function showPreview(page: Page): Promise<void> {
  for (const _ of ['the names', 'the slip']) await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Preview' }).click()
  await page.getByRole('article', { name: 'Preview' }).waitFor()
}

async function showExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** Puts the card of this heading at the top. */
async function scrollTo(page: Page, heading: string): Promise<void> {
  const card = page.getByRole('region', { name: heading, exact: true })
  await card.evaluate((it) => it.scrollIntoView({ block: 'start' }))
}
