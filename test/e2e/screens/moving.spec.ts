import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app.ts'
import { openMeeting } from './places.ts'
import { saved } from './seeded-store.ts'

const section = (page: Page, place: number) => page.locator('[data-section]').nth(place)
const titles = (page: Page, place: number) => section(page, place).locator('[data-title] textarea')

async function titlesOf(page: Page, place: number): Promise<readonly string[]> {
  return titles(page, place).evaluateAll((fields) => fields.map((it) => (it as HTMLTextAreaElement).value)) // safe: they are textareas
}

/** Drags an item by its handle and lets it go at a height of another thing: 0 is its top, 1 its foot. */
async function drag(page: Page, item: Locator, onto: Locator, height: number): Promise<void> {
  const from = await item.locator('[title="Drag to move"]').boundingBox()
  const to = await onto.boundingBox()
  if (from === null || to === null) throw new Error('What is to be dragged is not on the screen.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 20, from.y + 20, { steps: 3 })
  await page.mouse.move(to.x + to.width / 4, to.y + to.height * height, { steps: 8 })
  await page.mouse.move(to.x + to.width / 4 + 1, to.y + to.height * height)
  await page.mouse.up()
}

test.describe('An item that is dragged', () => {
  test('moves within its section, into another one, and into an empty one', async ({ launch }) => {
    const { app, page } = await launch()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 950))
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openMeeting(page, 'Agenda')
    const item = (place: number, at: number) => section(page, place).locator('[data-item]').nth(at)
    await section(page, 0).scrollIntoViewIfNeeded()

    await test.step('within its section', async () => {
      const [first, second, ...rest] = await titlesOf(page, 0)
      await item(0, 1).scrollIntoViewIfNeeded()
      await drag(page, item(0, 0), item(0, 1), 0.9)
      await expect.poll(() => titlesOf(page, 0)).toEqual([second, first, ...rest])
    })

    await test.step('into another section', async () => {
      const here = await titlesOf(page, 0)
      const there = await titlesOf(page, 1)
      await item(1, 0).scrollIntoViewIfNeeded()
      await drag(page, item(0, here.length - 1), item(1, 0), 0.1)
      await expect.poll(() => titlesOf(page, 1)).toEqual([here.at(-1), ...there])
      await expect.poll(() => titlesOf(page, 0)).toEqual(here.slice(0, -1))
    })

    await test.step('into an empty section', async () => {
      const sections = page.locator('[data-section]')
      const last = await sections.count()
      await page.getByRole('button', { name: 'Add a section', exact: true }).click()
      await expect(sections).toHaveCount(last + 1)
      await expect(section(page, last).locator('textarea')).toBeFocused()
      const from = await titlesOf(page, last - 1)
      await section(page, last).scrollIntoViewIfNeeded()
      await drag(page, item(last - 1, 0), section(page, last).locator('ol'), 0.5)
      await expect.poll(() => titlesOf(page, last)).toEqual([from[0]])
      await expect.poll(() => titlesOf(page, last - 1)).toEqual(from.slice(1))
      await saved(page)
    })
  })
})
