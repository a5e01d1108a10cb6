import type { Page } from '@playwright/test'
import { callMain } from '../../support/bridge.ts'
import { give } from '../../support/window-on-screen.ts'
import { openItem, type Place } from './places.ts'

/** Safety copies, and what keeps everything also when this computer is gone. */
export const COPY_PLACES: readonly Place[] = [
  { name: 'safety copies', go: openCopies },
  { name: 'safety copies, restoring', go: openRestore },
  { name: 'save a backup', go: (page) => openByCommand(page, 'save a backup') },
  { name: 'open a backup', go: (page) => openByCommand(page, 'open a backup') },
  { name: 'open a review file', go: (page) => openByCommand(page, 'open a review file') },
  { name: 'open what the chair sent', go: (page) => openByCommand(page, 'open what the chair sent') },
  { name: 'second folder', go: (page) => openByCommand(page, 'second folder') },
]

async function openCopies(page: Page): Promise<void> {
  await callMain(page, 'vault:take-snapshot', { reason: 'end of meeting' })
  await page.getByRole('button', { name: 'Safety copies' }).click()
  await page.getByRole('article', { name: 'Preview' }).waitFor()
  await page.getByText('Checked: every byte is as it was written.').waitFor()
}

/** Since that copy the meeting was changed, so that there is something to restore. */
async function openRestore(page: Page): Promise<void> {
  await callMain(page, 'vault:take-snapshot', { reason: 'end of meeting' })
  await openItem(page, 'Apologies')
  await page.keyboard.type('Since then. ')
  await page.locator('[data-save-state="saved"]').waitFor()
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: 'Safety copies' }).click()
  await page.getByRole('button', { name: 'Restore everything…' }).click()
  await page.getByRole('dialog', { name: /^Restore everything as it was/ }).waitFor()
}

async function openByCommand(page: Page, command: string): Promise<void> {
  await give(page, command)
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Cancel|Close)$/ })
    .waitFor()
}
