import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from '../../../build/paths.ts'
import { answerOpenDialog } from '../../support/open-dialog.ts'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { openWord } from '../../support/word/word-package.ts'
import { expect, test } from '../app.ts'

const WITH_A_BOX = path.join(ROOT, 'test', 'samples', 'papers', 'with-a-box.docx')
const COUNTED = { timeout: 60_000 }

test('A paper with a text box goes into a pack in Word as pictures of its pages', async ({ launch }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-pictures-'))
  const { app, page } = await launch()
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  const meeting = page.getByRole('dialog', { name: 'New meeting' })
  await meeting.getByRole('textbox', { name: 'Date' }).fill('20/3/2099')
  await meeting.getByRole('textbox', { name: 'Held' }).fill('online')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Add papers to/ })
    .first()
    .click()
  await answerOpenDialog(app, WITH_A_BOX)
  await page.getByRole('menuitem', { name: 'Word or PDF files…' }).click()
  await expect(page.getByText('This paper holds a text box')).toBeVisible()
  await page.getByRole('button', { name: 'As page pictures' }).click()
  await expect(page.getByText('as pictures · 2 pages')).toBeVisible(COUNTED)
  await expect(page.getByText('This paper holds a text box')).toBeHidden()

  const file = path.join(folder, 'pack.docx')
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('radio', { name: 'Pack', exact: true }).click()
  await page.getByRole('button', { name: 'Save as Word…' }).click()
  await expect(page.getByText('pack.docx in')).toBeVisible(COUNTED)
  const { paths, text } = openWord(await readFile(file))
  expect(paths.filter((it) => it.startsWith('word/media/'))).toHaveLength(2)
  expect(text('word/document.xml')).toContain('In a box: lamps are seen at night.')
  await rm(folder, { recursive: true, force: true })
})
