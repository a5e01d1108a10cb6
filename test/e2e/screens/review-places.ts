import type { Page } from '@playwright/test'
import { openMeeting, type Place } from './places.ts'

/** The Review tab, from before anything was sent to what came back. */
export const REVIEW_PLACES: readonly Place[] = [
  { name: 'review, nothing sent', go: openReview },
  { name: 'review, the chair reads', go: sendOnScreen },
  { name: 'review, the chair writes', go: writeAsChair },
  { name: 'review, a comment is written', go: commentAsChair },
  { name: 'review, handing back', go: handBack },
  { name: 'review, what came back', go: bringBack },
  { name: 'review, two versions', go: compareVersions },
]

async function openReview(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.keyboard.press('Control+3')
  await page.getByRole('article', { name: /^The notes as they will print/ }).waitFor()
}

/** Where it went to the chair already, in a place before this one, it is there. */
async function sendOnScreen(page: Page): Promise<void> {
  await openReview(page)
  const reads = page.getByText(/reads version/)
  if (await reads.isVisible()) return
  await page.getByRole('button', { name: /^Send to the chair/ }).click()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await reads.waitFor()
}

async function writeAsChair(page: Page): Promise<void> {
  await sendOnScreen(page)
  for (const _ of ['A1', 'A4', 'B1']) await page.keyboard.press('Alt+PageDown')
  const editor = page.getByRole('textbox', { name: /What you change stays a suggestion/ })
  await editor.press('Home')
  await page.keyboard.type('Firstly, ')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('This is new.')
  await page.getByRole('list', { name: 'Suggestions and comments' }).getByRole('group').first().waitFor()
}

async function commentAsChair(page: Page): Promise<void> {
  await writeAsChair(page)
  await page.keyboard.press('Control+Alt+m')
  await page.getByRole('textbox', { name: 'Comment' }).fill('Is this so?')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Is this so?').waitFor()
  await page.keyboard.press('Control+Alt+m')
  await page.getByRole('textbox', { name: 'Comment' }).fill('And this?')
}

async function handBack(page: Page): Promise<void> {
  await writeAsChair(page)
  await page.getByRole('button', { name: 'Send back…' }).click()
  await page.getByRole('dialog').waitFor()
}

async function bringBack(page: Page): Promise<void> {
  await handBack(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Send back', exact: true }).click()
  await page.getByText(/came back from/).waitFor()
  await page.keyboard.press('Alt+ArrowDown')
}

async function compareVersions(page: Page): Promise<void> {
  await openReview(page)
  await page.keyboard.press('Control+Shift+C')
  await page.getByRole('article', { name: 'The differences' }).waitFor()
}
