import type { Page } from '@playwright/test'
import { notes } from '../support/window-on-screen.ts'
import { expect } from './app.ts'

/** A small language for what a clerk does with motions: `move(page, 'the report be noted', 'bak', 'car')`. */

/** The lines of the notes of the item in hand, sentences line by line. */
export async function lines(page: Page): Promise<readonly string[]> {
  const texts = await notes(page).locator('p').allInnerTexts()
  return texts.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '')
}

export async function expectLines(page: Page, ...expected: readonly string[]): Promise<void> {
  await expect.poll(() => lines(page)).toEqual(expected)
}

/** Moves a motion, all by keys. */
export async function move(page: Page, text: string, mover: string, seconder: string | null): Promise<void> {
  await page.keyboard.press('Control+Shift+O')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await page.keyboard.type(mover)
  await page.keyboard.press('Enter')
  if (seconder !== null) await page.keyboard.type(seconder)
  await page.keyboard.press('Enter')
  if (seconder !== null) await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Motion' })).toHaveCount(0)
}

export async function amend(page: Page, text: string, mover: string, seconder: string): Promise<void> {
  await page.keyboard.press('Control+Shift+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type(mover)
  await page.keyboard.press('Enter')
  await page.keyboard.type(seconder)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Amendment' })).toHaveCount(0)
}

/** Counts a show of hands: for, against, abstentions. */
export async function count(page: Page, ...figures: readonly number[]): Promise<void> {
  await page.keyboard.press('Control+Shift+T')
  for (const [place, figure] of figures.entries()) {
    if (place > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(String(figure))
  }
  await page.keyboard.press('Enter')
}

export const form = (page: Page, name: string) => page.getByRole('form', { name })
export const motions = (page: Page) => page.getByRole('list', { name: 'Motions' })
export const rows = (page: Page) => motions(page).locator('[data-row]')

export const MOVED = 'It was moved by Cllr B Baker and seconded by Cllr C Carter that three lamps be lit.'
