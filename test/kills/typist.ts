import type { Page } from 'playwright'
import type { Chance } from './chance.ts'

const WORDS = [
  'The',
  'Partnership',
  'noted',
  'that',
  '“knife',
  'crime”',
  'fell',
  'by',
  '£4m',
  'in',
  'Kent',
  '–',
]

/** Keys that begin something new at the end of the notes. */
const BEGINNINGS = ['Enter', 'Enter', 'Enter', 'Control+Shift+R', 'Control+Enter']

/** Writes notes at the end of what is there, with pauses as people make them, until the window is gone. */
export async function typeUntilKilled(page: Page, chance: Chance): Promise<void> {
  try {
    for (;;) await typeSome(page, chance)
  } catch {
    // The window was killed under the typist's hands: that is what was waited for.
  }
}

async function typeSome(page: Page, chance: Chance): Promise<void> {
  const { keyboard } = page
  if (chance.oneIn(12)) await keyboard.press(chance.oneIn(2) ? 'Alt+PageDown' : 'Alt+PageUp')
  else if (chance.oneIn(6)) await keyboard.press(chance.from(BEGINNINGS))
  await keyboard.type(`${chance.from(WORDS)} `)
  if (chance.oneIn(4)) await page.waitForTimeout(chance.below(500))
}
