import type { Page } from '@playwright/test'
import { expect, test } from '../app.ts'
import { differentShare, pictureOf } from './pictures.ts'
import { openCommittee, openMeeting } from './places.ts'

const SAMPLE = 'Kent Community Safety Partnership'

/** So many stops show every kind of control that a screen has. */
const STOPS = 16

const SCREENS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  meetings: (page) => openCommittee(page, SAMPLE),
  people: (page) => openCommittee(page, SAMPLE, 'People'),
  'house style': (page) => openCommittee(page, SAMPLE, 'House style'),
  agenda: (page) => openMeeting(page, 'Agenda'),
  export: async (page) => {
    await openMeeting(page, 'Notes')
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('dialog').waitFor()
  },
}

/** Where the thing with the keys is painted, and what it is. The field of a cell is as large as its cell. */
function stop() {
  const element = document.activeElement ?? document.body
  const seen = element.closest('.fui-Input, .fui-Select, .fui-Textarea, .fui-Radio, .fui-Checkbox') ?? element
  const { x, y, width, height } = seen.getBoundingClientRect()
  const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
  return {
    box: { x, y, width, height },
    name: `${element.tagName} ${name.slice(0, 40)}`,
    isBody: element === document.body,
  }
}

test.describe('The Tab key shows where it is', () => {
  for (const [name, go] of Object.entries(SCREENS)) {
    test(`on the screen ${name}`, async ({ launch }) => {
      const { page } = await launch()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.getByRole('button', { name: 'Open the sample committee' }).click()
      await go(page)
      await page.mouse.move(5, 5)
      await page.keyboard.press('Tab')
      for (let count = 0; count < STOPS; count += 1) {
        const here = await page.evaluate(stop)
        const focused = await pictureOf(page, here.box)
        await page.keyboard.press('Tab')
        const left = await pictureOf(page, here.box)
        if (!here.isBody) expect(await differentShare(page, focused, left), here.name).toBeGreaterThan(0.002)
      }
    })
  }
})
