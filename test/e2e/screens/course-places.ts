import type { Page } from '@playwright/test'
import { give } from '../../support/window-on-screen.ts'
import { openItem, openMeeting, type Place } from './places.ts'
import { LONG_ITEM } from './seeded-store.ts'

/** The panel, the slips and the details of a meeting that goes on, and the palette over the desk. */
export const COURSE_PLACES: readonly Place[] = [
  { name: 'desk, item panel', go: openItemPanel },
  { name: 'desk, item panel, filled', go: fillItemPanel },
  { name: 'desk, urgent item', go: (page) => openSlip(page, 'F9', 'Urgent item') },
  { name: 'desk, action', go: openAction },
  {
    name: 'desk, exclusion',
    go: (page) => openSlip(page, 'Control+Shift+X', 'Exclude the press and public'),
  },
  { name: 'desk, confirmation', go: openConfirmation },
  { name: 'palette', go: openPalette },
  { name: 'palette, nothing found', go: findNothing },
  { name: 'agenda, details of an item', go: openDetails },
]

async function openItemPanel(page: Page): Promise<void> {
  await openItem(page, LONG_ITEM)
  await page.getByRole('tab', { name: 'Item', exact: true }).click()
  await page.getByRole('textbox', { name: /^Private note on item/ }).waitFor()
}

/** An urgent item without its reason, an action, and an adjournment. */
async function fillItemPanel(page: Page): Promise<void> {
  await openAction(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('5/12/2024')
  await page.keyboard.press('Enter')
  await page.keyboard.press('F7')
  await page.getByRole('tab', { name: 'Item', exact: true }).click()
  await page.getByRole('checkbox', { name: /^Urgent/ }).click()
  await page.getByRole('textbox', { name: /^Reason for the urgency/ }).waitFor()
}

async function openSlip(page: Page, keys: string, name: string): Promise<void> {
  await openItem(page, 'Apologies')
  await page.keyboard.press(keys)
  await page.getByRole('form', { name }).waitFor()
}

/** Filled in, with a day that there is not. */
async function openAction(page: Page): Promise<void> {
  await openSlip(page, 'Control+Shift+K', 'Action')
  await page.keyboard.type(`circulate the ${LONG_ITEM}`)
  await page.keyboard.press('Tab')
  await page.keyboard.type('peer')
  await page.keyboard.press('Enter')
  await page.keyboard.type('31/2/2025')
  await page.getByText('A day such as 5/12/2024, or nothing').waitFor()
}

async function openConfirmation(page: Page): Promise<void> {
  await openItem(page, 'Notes of meeting held on')
  await give(page, 'confirm')
  await page.getByRole('form', { name: 'Confirmation' }).waitFor()
}

async function openPalette(page: Page): Promise<void> {
  await openItem(page, 'Apologies')
  await page.keyboard.press('Control+k')
  await page.getByRole('listbox', { name: 'Commands' }).waitFor()
}

async function findNothing(page: Page): Promise<void> {
  await openPalette(page)
  await page.keyboard.type('zzz')
  await page.getByText('There is no such command here.').waitFor()
}

async function openDetails(page: Page): Promise<void> {
  await openMeeting(page, 'Agenda')
  const row = page.locator('li[data-item]').last()
  await row.getByRole('button', { name: /^Details/ }).click()
  await row.getByRole('checkbox', { name: /^Urgent/ }).click()
  await row.getByRole('textbox', { name: /^Reason for the urgency/ }).waitFor()
}
