import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { expect, test } from './app.ts'

test('A pack has the front sheet and the notes of the last meeting with their pages', async ({ launch }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-pack-'))
  const { app, page } = await launch()
  const file = path.join(folder, 'pack.docx')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).waitFor()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  const meeting = page.getByRole('dialog', { name: 'New meeting' })
  await meeting.getByRole('textbox', { name: 'Date' }).fill('20/3/2099')
  await meeting.getByRole('textbox', { name: 'Held' }).fill('online')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: 'Put the notes of meeting held on 21 November 2024 on the agenda' })
    .click()

  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('radio', { name: 'Pack', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Everybody' })).toBeChecked()
  await page.getByRole('button', { name: 'Save as Word…' }).click()
  await expect(page.getByText('pack.docx in')).toBeVisible({ timeout: 60_000 })

  const lines = readWord(new Uint8Array(await readFile(file))).map(textOf)
  expect(lines.find((line) => line.startsWith('Notes of meeting held'))?.replace(/\s/g, ' ')).toContain(
    'Notes of meeting held on 21 November 2024 (Pages 1 - 6)',
  )
  expect(lines).toContain('KENT COUNTY COUNCIL')
  await page.getByRole('radio', { name: 'PDF, to publish' }).click()
  await expect(
    page.getByText('pack.docx in'),
    'what became of one file says nothing of the next',
  ).toBeHidden()
  await rm(folder, { recursive: true, force: true })
})
