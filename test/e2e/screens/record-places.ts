import type { Page } from '@playwright/test'
import { openMeeting, type Place } from './places.ts'

/** What is said of a record on its way to the chair and to confirmation, one after the other: in the end it is approved. */
export const RECORD_PLACES: readonly Place[] = [
  { name: 'record, to the chair', go: (page) => ask(page, 'Send to the chair…') },
  { name: 'record, to the chair as a Word file', go: askForWord },
  { name: 'record, with the chair', go: send },
  { name: 'record, going back', go: (page) => askInMore(page, 'Take it back from the chair') },
  { name: 'record, sent back', go: (page) => askInMore(page, 'The chair has sent it back') },
  { name: 'record, approval', go: (page) => ask(page, 'Record the approval…') },
  { name: 'record, approved', go: approve },
  { name: 'record, approved agenda', go: (page) => openMeeting(page, 'Agenda') },
  { name: 'record, publication', go: (page) => ask(page, 'Record the publication…', 'Agenda') },
  { name: 'record, history', go: (page) => askInMore(page, 'History of the record', 'Agenda') },
  { name: 'record, export of the approved copy', go: openExport },
]

type Tab = Parameters<typeof openMeeting>[1]

/** Of an approved record, whose notes have no desk, from its agenda. */
async function ask(page: Page, does: string, tab: Tab = 'Notes'): Promise<void> {
  await openMeeting(page, tab)
  await page.getByRole('button', { name: does }).click()
  await page.getByRole('dialog').waitFor()
}

async function askForWord(page: Page): Promise<void> {
  await ask(page, 'Send to the chair…')
  await page.getByRole('radio', { name: 'As a Word file' }).click()
}

async function send(page: Page): Promise<void> {
  await ask(page, 'Send to the chair…')
  await page.getByRole('dialog').getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByRole('banner').getByText('With the chair').waitFor()
}

async function askInMore(page: Page, does: string, tab: Tab = 'Notes'): Promise<void> {
  await openMeeting(page, tab)
  await page.getByRole('button', { name: 'More for this record' }).click()
  await page.getByRole('menuitem', { name: does }).click()
  await page.getByRole('dialog').waitFor()
}

async function approve(page: Page): Promise<void> {
  await ask(page, 'Record the approval…')
  await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
  await page.getByRole('banner').getByText('Approved').waitFor()
}

async function openExport(page: Page): Promise<void> {
  await openMeeting(page, 'Agenda')
  await page.keyboard.press('Control+2')
  await page.getByRole('region', { name: 'The approved copy' }).waitFor()
  await page.keyboard.press('Control+Shift+E')
  await page.getByText('It is the same file each time.').waitFor()
}
