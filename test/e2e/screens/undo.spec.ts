import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../app.ts'
import { openCommittee, openMeeting } from './places.ts'

const SAMPLE = 'Kent Community Safety Partnership'

/** What can be deleted: where it stands, what is left of it, and how it goes. */
const DELETIONS: readonly {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
  readonly thing: (page: Page) => Locator
  readonly remove: (page: Page) => Locator
}[] = [
  {
    name: 'a meeting',
    go: (page) => openCommittee(page, SAMPLE),
    thing: (page) => page.getByRole('button', { name: /^Thursday, 21 November 2024/ }),
    remove: (page) => page.getByRole('button', { name: /^Delete the meeting/ }),
  },
  {
    name: 'an item',
    go: (page) => openMeeting(page, 'Agenda'),
    thing: (page) => page.getByRole('textbox', { name: 'Code of Apologies' }),
    remove: (page) => page.getByRole('button', { name: 'Delete Apologies' }),
  },
  {
    name: 'a section',
    go: (page) => openMeeting(page, 'Agenda'),
    thing: (page) => page.getByRole('textbox', { name: 'Code of Apologies' }),
    remove: (page) => page.getByRole('button', { name: 'Delete Committee Business' }),
  },
  {
    name: 'a person',
    go: (page) => openCommittee(page, SAMPLE, 'People'),
    thing: (page) => page.getByRole('textbox', { name: 'Surname of Mr J Rivers' }),
    remove: (page) => page.getByRole('button', { name: 'Remove Mr J Rivers' }),
  },
]

test.describe('A deletion', () => {
  for (const { name, go, thing, remove } of DELETIONS) {
    test(`of ${name} is undone by its message and by Ctrl+Z`, async ({ launch }) => {
      const { page } = await launch()
      await page.getByRole('button', { name: 'Open the sample committee' }).click()
      await go(page)
      await remove(page).click()
      await expect(thing(page)).toHaveCount(0)
      const message = page.getByRole('status', { name: 'Message' })
      await message.getByRole('button', { name: 'Undo' }).click()
      await expect(thing(page)).toBeVisible()
      await expect(message.getByRole('button', { name: 'Undo' })).toHaveCount(0)

      await remove(page).click()
      await expect(thing(page)).toHaveCount(0)
      await page.keyboard.press('Control+Z')
      await expect(thing(page)).toBeVisible()
      await page.keyboard.press('Control+Y')
      await expect(thing(page)).toHaveCount(0)
    })
  }

  test('no longer offers its undo once something else was done', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openCommittee(page, SAMPLE, 'People')
    await page.getByRole('button', { name: 'Remove Mr J Rivers' }).click()
    const undo = page.getByRole('status', { name: 'Message' }).getByRole('button', { name: 'Undo' })
    await expect(undo).toBeVisible()
    await page.getByRole('combobox', { name: 'Capacity of Mr S Peerbux' }).selectOption('Officer')
    await expect(undo).toHaveCount(0)
  })
})

test.describe('Undo in a field', () => {
  test('takes back the typing in it, then what was done before, in its order', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openMeeting(page, 'Agenda')
    const apologies = page.getByRole('textbox', { name: 'Code of Apologies' })
    await page.getByRole('button', { name: 'Delete Apologies' }).click()
    await expect(apologies).toHaveCount(0)
    const title = page.getByRole('textbox', { name: 'Title of item A1', exact: true })
    await title.focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' and welcome')
    await page.locator('[data-save-state="saved"]').waitFor()
    await page.keyboard.press('Control+Z')
    await expect(title).toHaveValue('Introduction')
    await expect(apologies).toHaveCount(0)
    await page.keyboard.press('Control+Y')
    await expect(title).toHaveValue('Introduction and welcome')
    await page.keyboard.press('Control+Z')
    await expect(title).toHaveValue('Introduction')
    await page.keyboard.press('Control+Z')
    await expect(apologies).toBeVisible()
    await expect(title).toHaveValue('Introduction')
  })

  test('of a dialog reaches nothing behind it', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openCommittee(page, SAMPLE, 'People')
    await page.getByRole('button', { name: 'Remove Mr J Rivers' }).click()
    await expect(page.getByText('17 people')).toBeVisible()
    await page.getByRole('button', { name: 'Paste several people' }).click()
    const pasted = page.getByRole('dialog').getByRole('textbox')
    await expect(pasted).toBeFocused()
    await page.keyboard.type('Ms A Example')
    await page.keyboard.press('Control+Z')
    await expect(pasted).toHaveValue('')
    await page.keyboard.press('Control+Z')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByText('17 people')).toBeVisible()
  })

  test('of a new person takes back its own words before anything else', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await openCommittee(page, SAMPLE, 'People')
    await page.getByRole('button', { name: 'Remove Mr J Rivers' }).click()
    await expect(page.getByText('17 people')).toBeVisible()
    const surname = page.getByRole('textbox', { name: 'Surname of a new person' })
    await surname.focus()
    await page.keyboard.type('Example')
    await page.keyboard.press('Control+Z')
    await expect(surname).toHaveValue('')
    await expect(page.getByText('17 people')).toBeVisible()
    await page.keyboard.press('Control+Z')
    await expect(page.getByText('18 people')).toBeVisible()
  })
})
