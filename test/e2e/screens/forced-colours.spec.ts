import type { Locator, Page } from '@playwright/test'
import { notes } from '../../support/window-on-screen.ts'
import { expect, test } from '../app.ts'
import { differentShare, picture } from './pictures.ts'
import { openCommittee, openMeeting } from './places.ts'

/** The share of the larger side's pixels that must differ for an eye to see it. */
const VISIBLE = 0.08

const SAMPLE = 'Kent Community Safety Partnership'

/** What shows that a thing is chosen: it is painted as chosen, then another one is chosen and it is painted again. */
const CHOSEN: readonly {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
  readonly thing: (page: Page) => Locator
  readonly chooseAnother: (page: Page) => Promise<void>
}[] = [
  {
    name: 'the item in hand',
    go: (page) => openMeeting(page, 'Notes'),
    thing: (page) => page.getByRole('navigation', { name: 'Agenda' }).locator('[data-row]').first(),
    chooseAnother: (page) => page.keyboard.press('Alt+PageDown'),
  },
  {
    name: 'the pressed mark on the roll',
    go: (page) => openMeeting(page, 'Notes'),
    thing: (page) => page.getByRole('button', { name: 'Present: Mr J Rivers' }),
    chooseAnother: (page) => page.getByRole('button', { name: 'Apologies: Mr J Rivers' }).click(),
  },
  {
    name: 'the selected tab',
    go: (page) => openCommittee(page, SAMPLE, 'People'),
    thing: (page) => page.getByRole('tab', { name: 'People' }),
    chooseAnother: (page) => page.getByRole('tab', { name: 'Meetings' }).click(),
  },
  {
    name: 'the committee on the screen',
    go: async (page) => {
      await page.getByRole('button', { name: 'New committee', exact: true }).click()
      await page.getByRole('textbox', { name: 'Council' }).fill('Kent County Council')
      await page.getByRole('textbox', { name: 'Name of the committee' }).fill(`${SAMPLE} 2`)
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'People' }).waitFor()
    },
    thing: (page) => page.getByRole('navigation', { name: 'Committees' }).locator('[data-row]').last(),
    chooseAnother: (page) =>
      page.getByRole('navigation', { name: 'Committees' }).locator('[data-row]').first().click(),
  },
  {
    name: 'the suggestion that Enter takes',
    go: async (page) => {
      await openMeeting(page, 'Notes')
      await page.keyboard.press('Control+Shift+F')
      await page.keyboard.type('Ms')
    },
    thing: (page) => page.getByRole('option').first(),
    chooseAnother: (page) => page.keyboard.press('ArrowDown'),
  },
  {
    name: 'the pressed button of the toolbar',
    go: async (page) => {
      await openMeeting(page, 'Notes')
      await notes(page).focus()
      await page.keyboard.press('Control+B')
    },
    thing: (page) => page.getByRole('button', { name: /^Bold/ }),
    chooseAnother: (page) => page.keyboard.press('Control+B'),
  },
]

test.describe('In forced colours one sees', () => {
  for (const { name, go, thing, chooseAnother } of CHOSEN) {
    test(name, async ({ launch }) => {
      const { page } = await launch()
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
      await page.getByRole('button', { name: 'Open the sample committee' }).click()
      await go(page)
      await page.mouse.move(5, 5)
      const chosen = await picture(thing(page))
      await chooseAnother(page)
      await page.mouse.move(5, 5)
      await expect
        .poll(async () => differentShare(page, chosen, await picture(thing(page))))
        .toBeGreaterThan(VISIBLE)
    })
  }

  test('where the keys are', async ({ launch }) => {
    const { page } = await launch()
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const button = page.getByRole('button', { name: 'Open the sample committee' })
    await button.waitFor()
    const before = await picture(button)
    await page.keyboard.press('Tab')
    await button.focus()
    expect(await differentShare(page, await picture(button), before)).toBeGreaterThan(VISIBLE / 4)
  })
})
