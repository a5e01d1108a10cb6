import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { ROOT } from '../../build/paths.ts'
import { changeItem, sendBack, sendToTheChair } from '../e2e/review/review-language.ts'
import { callMain } from '../support/bridge.ts'
import { dropFiles } from '../support/drop-files.ts'
import { pages } from '../support/made-files/pdf.ts'

/** A picture of the README, which is taken where the one before was. */
export type Picture = {
  readonly name: string
  readonly isDark?: true
  /** How a clerk gets there from where the picture before was taken. */
  readonly go: (page: Page) => Promise<void>
}

export const PICTURES: readonly Picture[] = [
  { name: 'start', go: (page) => page.getByRole('heading', { name: 'Welcome to Minutebook' }).waitFor() },
  { name: 'committee', go: openSample },
  { name: 'house-style', go: showHouseStyle },
  { name: 'agenda', go: showAgenda },
  { name: 'desk', go: showDesk },
  { name: 'desk-dark', isDark: true, go: async () => undefined },
  { name: 'motion', go: showMotion },
  { name: 'preview', go: showPreview },
  { name: 'export', go: showExport },
  { name: 'papers', go: showPapers },
  { name: 'pack', go: showPack },
  { name: 'review', go: showReview },
  { name: 'copies', go: showCopies },
]

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

async function showPapers(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.getByRole('tab', { name: 'Agenda' }).click()
  const item = (title: string) => page.locator('[data-item]').filter({ hasText: title })
  const report = await readFile(path.join(ROOT, 'test', 'samples', 'papers', 'street-lighting.docx'))
  await dropFiles(item('Community Safety Agreement'), {
    'Street lighting.docx': report,
    'Slides.pdf': pages(12),
  })
  await page.locator('[data-pages="known"]').nth(1).waitFor()
  await item('Community Safety Agreement').evaluate((it) => it.scrollIntoView({ block: 'start' }))
}

async function showPack(page: Page): Promise<void> {
  await showExport(page)
  await page.getByRole('radio', { name: 'Pack', exact: true }).click()
  await page.getByRole('button', { name: 'Save as Word…' }).waitFor()
}

/** What the chair did on the same screen, as the clerk sees it then. */
async function showReview(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await sendToTheChair(page)
  await changeItem(page, 'B1', 'End', 'ArrowLeft', ', before the next meeting', 'Shift+Home')
  await page.keyboard.press('Control+Alt+m')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Who is to write?')
  await page.keyboard.press('Control+Enter')
  await sendBack(page, 'Two small things.')
  await page.keyboard.press('Alt+ArrowDown')
}

async function showCopies(page: Page): Promise<void> {
  await callMain(page, 'vault:take-snapshot', { reason: 'end of meeting' })
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: 'Safety copies' }).click()
  await page.getByText('Checked: every byte is as it was written.').waitFor()
}
