import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { ROOT } from '../../../build/paths.ts'
import { dropFiles } from '../../support/drop-files.ts'
import { pages } from '../../support/made-files/pdf.ts'
import { word, words } from '../../support/made-files/word.ts'
import { answerOpenDialog } from '../../support/open-dialog.ts'
import { expect, test } from '../app.ts'
import { openMeeting } from '../screens/places.ts'
import { saved } from '../screens/seeded-store.ts'

const REPORTS = path.join(ROOT, 'test', 'samples', 'meetings', 'reports')
const AGREEMENT = path.join(REPORTS, 'community-safety-agreement-update.docx')
const SLIDES = path.join(REPORTS, 'domestic-abuse-update.pdf')

/** A look into a file, and a count of its pages, take their time on a busy machine. */
const COUNTED = { timeout: 30_000 }

/** The item under which the papers are put. */
const itemB1 = (page: Page) => page.locator('[data-item]').nth(4)
const names = (item: Locator) =>
  item.getByRole('textbox', { name: /^Name of the paper/ }).evaluateAll(
    (fields) => fields.map((it) => (it as HTMLTextAreaElement).value || it.getAttribute('placeholder')), // safe: they are textareas
  )

async function openAgenda(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await openMeeting(page, 'Agenda')
  return itemB1(page)
}

async function addFiles(item: Locator): Promise<void> {
  await item.getByRole('button', { name: /^Add papers to/ }).click()
  await item.page().getByRole('menuitem', { name: 'Word or PDF files…' }).click()
}

test.describe('Papers that are chosen', () => {
  test('are counted, and there after the application was killed', async ({ launch }) => {
    const { app, page, kill } = await launch()
    const item = await openAgenda(page)
    await answerOpenDialog(app, AGREEMENT, SLIDES)
    await addFiles(item)
    await expect(item.getByText('3 pages')).toBeVisible(COUNTED)
    await expect(item.getByText('20 pages')).toBeVisible(COUNTED)
    await saved(page)
    await kill()
    const again = await launch()
    await openMeeting(again.page, 'Agenda')
    expect(await names(itemB1(again.page))).toEqual([path.basename(AGREEMENT), path.basename(SLIDES)])
    await itemB1(again.page).getByRole('button', { name: 'Preview domestic-abuse-update.pdf' }).click()
    await expect(
      again.page.getByRole('img', { name: /Kent Integrated Domestic Abuse Service/ }),
    ).toBeVisible()
    await again.page.keyboard.press('PageDown')
    await expect(again.page.getByText('Page 2 of 20')).toBeVisible()
  })

  test('are refused with a reason and a next step, beside those that are taken', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    const item = await openAgenda(page)
    const budget = path.join(profile, 'Budget.docm')
    await writeFile(budget, word())
    await answerOpenDialog(app, budget, SLIDES)
    await addFiles(item)
    await expect(item.locator('[data-refused]')).toHaveText(
      '“Budget.docm” was not added. It holds a program (macros or scripts), which must not get into a published pack. ' +
        'Save it as a plain .docx, or print it to a PDF, and add that.',
      COUNTED,
    )
    expect(await names(item)).toEqual([path.basename(SLIDES)])
    await item.getByRole('button', { name: 'Dismiss' }).click()
    await expect(item.locator('[data-refused]')).toHaveCount(0)
  })

  test('are replaced by a newer version, which gives way to the earlier one again', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    const item = await openAgenda(page)
    const newer = path.join(profile, 'Newer.pdf')
    await writeFile(newer, pages(7))
    await answerOpenDialog(app, AGREEMENT)
    await addFiles(item)
    await expect(item.getByText('3 pages')).toBeVisible(COUNTED)
    await answerOpenDialog(app, newer)
    await item.getByRole('button', { name: /^Versions of/ }).click()
    await page.getByRole('menuitem', { name: 'Choose a newer version…' }).click()
    await expect(item.getByText('7 pages')).toBeVisible(COUNTED)
    await item.getByRole('button', { name: 'Versions of Newer.pdf' }).click()
    await page.getByRole('menuitem', { name: /^Bring back community-safety/ }).click()
    await expect(item.getByText('3 pages')).toBeVisible(COUNTED)
    expect(await names(item)).toEqual([path.basename(AGREEMENT)])
  })

  test('say so when their file is missing', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const item = await openAgenda(page)
    await answerOpenDialog(app, SLIDES)
    await addFiles(item)
    await expect(item.getByText('20 pages')).toBeVisible(COUNTED)
    await rm(path.join(profile, 'vault', 'papers'), { recursive: true })
    await item.getByRole('button', { name: /^Preview/ }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'missing' })).toContainText(
      'choose the file again',
    )
  })
})

test.describe('Papers that are dropped on an item', () => {
  test('are taken, named, moved and removed by keyboard, and all of it undone', async ({
    launch,
    profile,
  }) => {
    const { page } = await launch()
    const item = await openAgenda(page)
    const one = word({ body: words('One') })
    const two = word({ body: words('Two') })
    await dropFiles(item, { 'One.docx': one, 'Two.docx': two })
    await expect.poll(() => names(item), COUNTED).toEqual(['One.docx', 'Two.docx'])
    await expect(item.locator('[data-pages="known"]')).toHaveCount(2, COUNTED)

    await item.getByRole('textbox', { name: 'Name of the paper Two.docx' }).focus()
    await page.keyboard.type('The second report')
    await page.keyboard.press('Alt+Shift+ArrowUp')
    await expect.poll(() => names(item)).toEqual(['The second report', 'One.docx'])
    await saved(page)

    await item.getByRole('button', { name: 'Remove One.docx' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => names(item)).toEqual(['The second report'])
    await expect(item.getByRole('button', { name: 'Remove The second report' })).toBeFocused()

    for (const expected of [
      ['The second report', 'One.docx'],
      ['One.docx', 'The second report'],
      ['One.docx', 'Two.docx'],
      [],
    ]) {
      await page.keyboard.press('Control+Z')
      await expect.poll(() => names(item)).toEqual(expected)
    }
    // What was taken back can be done again: the bytes stay.
    const stored = await readdir(path.join(profile, 'vault', 'papers'), { recursive: true })
    expect(stored.filter((it) => /[0-9a-f]{64}$/.test(it))).toHaveLength(2)
  })

  test('are the same file twice as two papers, and one file in the vault', async ({ launch, profile }) => {
    const { page } = await launch()
    const item = await openAgenda(page)
    const report = word()
    await dropFiles(item, { 'A.docx': report, 'B.docx': report })
    await expect.poll(() => names(item), COUNTED).toEqual(['A.docx', 'B.docx'])
    const stored = await readdir(path.join(profile, 'vault', 'papers'), { recursive: true })
    expect(stored.filter((it) => /[0-9a-f]{64}$/.test(it))).toHaveLength(1)
  })
})
