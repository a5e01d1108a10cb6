import type { Page } from '@playwright/test'
import { openItem, type Place } from './places.ts'
import { LONG_ITEM } from './seeded-store.ts'

/** The slips of motions and their list. */
export const MOTION_PLACES: readonly Place[] = [
  { name: 'desk, motion', go: openMotion },
  { name: 'desk, motions', go: openMotions },
  { name: 'desk, amendment', go: openAmendment },
  { name: 'desk, vote', go: openVote },
  { name: 'desk, vote by name', go: openVoteByName },
  { name: 'desk, nominations', go: openNominations },
]

async function openMotion(page: Page): Promise<void> {
  await openItem(page, 'Apologies')
  await page.keyboard.press('Control+Shift+O')
  await page.getByRole('form', { name: 'Motion' }).waitFor()
}

/** A motion with an amendment that was carried, of two of those present. */
async function openMotions(page: Page): Promise<void> {
  await moveMotion(page)
  await page.getByRole('tab', { name: 'Motions' }).click()
  await page.getByRole('list', { name: 'Motions' }).getByRole('group').first().waitFor()
}

async function moveMotion(page: Page): Promise<void> {
  await openMotion(page)
  await page.keyboard.type(`the ${LONG_ITEM} be noted`)
  for (const words of ['', 'peer', 'powell']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Enter')
  await page.getByRole('form', { name: 'Motion' }).waitFor({ state: 'detached' })
}

async function openAmendment(page: Page): Promise<void> {
  await moveMotion(page)
  await page.keyboard.press('Control+Shift+A')
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('to leave out "noted" and insert "endorsed"')
}

async function openVote(page: Page): Promise<void> {
  await moveMotion(page)
  await page.keyboard.press('Control+Shift+T')
  await page.keyboard.type('5')
  await page.getByRole('status', { name: 'Balance' }).waitFor()
}

async function openVoteByName(page: Page): Promise<void> {
  await moveMotion(page)
  await page.keyboard.press('Control+Shift+T')
  await page.keyboard.type('nfa')
  await page.getByRole('list', { name: 'Votes' }).waitFor()
}

async function openNominations(page: Page): Promise<void> {
  await openItem(page, 'Apologies')
  await page.keyboard.press('Control+Shift+N')
  for (const words of ['powell', 'peer']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
  }
}
