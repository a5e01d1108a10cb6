import type { Page } from '@playwright/test'
import { dropFiles } from '../../support/drop-files.ts'
import { pages } from '../../support/made-files/pdf.ts'
import { word, words } from '../../support/made-files/word.ts'
import { storedRecords } from '../../support/store-on-screen.ts'
import { openMeeting, type Place } from './places.ts'

/** The papers of items. */
export const PAPER_PLACES: readonly Place[] = [
  { name: 'agenda, papers', go: (page) => openPapers(page, 0) },
  { name: 'agenda, papers of a restricted item', go: (page) => openPapers(page, -1) },
  { name: 'agenda, a paper that was refused', go: openRefused },
  { name: 'agenda, where papers come from', go: openSources },
  { name: 'agenda, versions of a paper', go: openVersions },
  { name: 'paper in Word', go: (page) => openPreview(page, 'Report.docx') },
  { name: 'paper in PDF', go: (page) => openPreview(page, 'Slides with a rather long name for a file.pdf') },
]

const CHART = word({ body: words('Figures.'), links: ['chart charts/chart1.xml'] })
const SLIDES = pages(12)

/** The item at a place of the agenda, counted from the end where that is below nought. */
async function openPapers(page: Page, at: number): Promise<void> {
  await openMeeting(page, 'Agenda')
  const item = page.locator('[data-item]').nth(at)
  const itemId = (await item.getAttribute('data-item')) ?? ''
  const stored = Object.entries(await storedRecords(page)) // those on the screen may not be read yet
  const papers = stored.filter(
    ([name, it]) => name.startsWith('papers ') && JSON.stringify(it).includes(itemId),
  )
  if (papers.length === 0) {
    const files = { 'Report.docx': CHART, 'Slides with a rather long name for a file.pdf': SLIDES }
    await dropFiles(item, files)
  }
  await item.locator('[data-pages="known"]').nth(1).waitFor()
  await item.scrollIntoViewIfNeeded()
}

async function openRefused(page: Page): Promise<void> {
  await openPapers(page, 0)
  await dropFiles(page.locator('[data-item]').first(), { 'Budget.docm': CHART })
  await page.locator('[data-refused]').waitFor()
}

async function openSources(page: Page): Promise<void> {
  await openPapers(page, 0)
  await page
    .getByRole('button', { name: /^Add papers to/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Word or PDF files…' }).waitFor()
}

async function openVersions(page: Page): Promise<void> {
  await openPapers(page, 0)
  await page.getByRole('button', { name: 'Versions of Report.docx' }).first().click()
  await page.getByRole('menuitem', { name: 'Choose a newer version…' }).waitFor()
}

async function openPreview(page: Page, name: string): Promise<void> {
  await openPapers(page, 0)
  await page
    .getByRole('button', { name: `Preview ${name}` })
    .first()
    .click()
  await page.getByRole('dialog', { name }).waitFor()
  await page.getByText('Opening the paper…').waitFor({ state: 'detached' })
}
