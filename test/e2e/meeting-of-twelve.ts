import type { ElectronApplication, Page } from '@playwright/test'
import { notes } from '../support/window-on-screen.ts'
import { expect } from './app.ts'

/** Invented members of an invented council, in the order in which they sit. */
const TWELVE = [
  'Cllr A Archer',
  'Cllr B Baker',
  'Cllr C Carter',
  'Cllr D Dyer',
  'Cllr E Elder',
  'Cllr F Fisher',
  'Cllr G Glover',
  'Cllr H Hunter',
  'Cllr I Iremonger',
  'Cllr J Joiner',
  'Cllr K Knight',
  'Cllr L Lister',
] as const

/** A meeting of twelve voters, at the notes of item B1. */
export async function meetingOfTwelve(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New committee', exact: true }).click()
  await page.getByRole('textbox', { name: 'Council' }).fill('Invented County Council')
  await page.getByRole('textbox', { name: 'Name of the committee' }).fill('Invented Panel')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'People' }).waitFor()
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), TWELVE.join('\n'))
  await page.getByRole('button', { name: 'Paste several people' }).click()
  await page.getByRole('dialog').getByRole('textbox').press('Control+V')
  await page.getByRole('button', { name: 'Add 12' }).click()
  await page.getByText('12 people', { exact: true }).waitFor()
  await newMeeting(page)
  await allPresent(page)
  await goToItem(page, 'B1')
}

async function newMeeting(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('11/2/2025')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
  const section = page.locator('[data-section]').nth(1)
  for (const [place, title] of ['The lamps', 'The budget'].entries()) {
    await section.getByRole('button', { name: /^Add an item/ }).click()
    await section.getByRole('textbox', { name: `Title of item B${place + 1}` }).fill(title)
  }
  await page.keyboard.press('Control+2')
}

async function allPresent(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Roll' }).locator('[data-row]').first().focus()
  for (const _ of TWELVE) await page.keyboard.press('p')
  await expect(page.getByRole('status', { name: 'Attendance' })).toContainText('12 of 12')
}

/** Goes to an item of the agenda by its code; the keys are in its notes then. */
export async function goToItem(page: Page, code: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Agenda' }).getByText(code, { exact: true }).click()
  await expect(notes(page)).toHaveAccessibleName(new RegExp(`^Notes of item ${code}`))
  await expect(notes(page)).toBeFocused()
}
