import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'
import { callMain } from '../support/bridge.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { expect, test } from './app.ts'

/** Saves a few words as the window does. The bytes are made in the page, because a test can hand over only JSON. */
async function save(
  page: Page,
  words: string,
  where: object = { kind: 'ask', suggestedName: 'Notes' },
): Promise<unknown> {
  return page.evaluate(
    ([name, text, place]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      const bytes = new TextEncoder().encode(text)
      return bridge.request('file:save', { where: place, fileType: 'word', bytes })
    },
    [BRIDGE_NAME, words, where] as const,
  )
}

test.describe('Saving a file', () => {
  test('writes it where the clerk chose, and tells no path', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const folder = path.join(profile, 'Committee papers')
    await mkdir(folder)
    await answerSaveDialog(app, path.join(folder, 'KCSP notes.docx'))
    expect(await save(page, 'RESOLVED')).toEqual({
      kind: 'saved',
      place: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fileName: 'KCSP notes.docx',
      folderName: 'Committee papers',
    })
    expect(await readFile(path.join(folder, 'KCSP notes.docx'), 'utf8')).toBe('RESOLVED')
    expect(await readdir(folder)).toEqual(['KCSP notes.docx'])
  })

  test('adds the ending that the clerk left out', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await answerSaveDialog(app, path.join(profile, 'notes of 21.11'))
    expect(await save(page, 'RESOLVED')).toMatchObject({ kind: 'saved', fileName: 'notes of 21.11.docx' })
  })

  test('writes nothing when the clerk cancels', async ({ launch }) => {
    const { app, page } = await launch()
    await answerSaveDialog(app, null)
    expect(await save(page, 'RESOLVED')).toEqual({ kind: 'cancelled' })
  })

  test('writes again to the place that was chosen', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const file = path.join(profile, 'notes.docx')
    await answerSaveDialog(app, file)
    const first = await save(page, 'one')
    await answerSaveDialog(app, null)
    expect(await save(page, 'two', { kind: 'again', place: Reflect.get(Object(first), 'place') })).toEqual(
      first,
    )
    expect(await readFile(file, 'utf8')).toBe('two')
  })

  test('says that the place is gone when the folder is', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await answerSaveDialog(app, path.join(profile, 'no such folder', 'notes.docx'))
    expect(await save(page, 'RESOLVED')).toMatchObject({
      kind: 'failed',
      failure: 'place is gone',
      fileName: 'notes.docx',
      code: 'ENOENT',
    })
  })

  test('starts in the folder of last time, also after a restart', async ({ launch, profile }) => {
    const folder = path.join(profile, 'Papers')
    await mkdir(folder)
    const first = await launch()
    await answerSaveDialog(first.app, path.join(folder, 'notes.docx'))
    await save(first.page, 'RESOLVED')
    await first.close()
    const { app, page } = await launch()
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async (...values: unknown[]) => {
        Reflect.set(globalThis, 'offered', values.at(-1))
        return { canceled: true, filePath: '' }
      }
    })
    await save(page, 'RESOLVED', { kind: 'ask', suggestedName: 'Notes: 21/11/2024?.docx' })
    const offered = await app.evaluate(() => Reflect.get(globalThis, 'offered'))
    expect(offered).toMatchObject({ defaultPath: path.join(folder, 'Notes 21 11 2024.docx') })
  })
})

test.describe('A saved file', () => {
  test('is opened, and shown in its folder, by its token', async ({ launch, profile }) => {
    const { app, page } = await launch()
    const file = path.join(profile, 'notes.docx')
    await answerSaveDialog(app, file)
    await app.evaluate(({ shell }) => {
      const shown: string[] = []
      Reflect.set(globalThis, 'shown', shown)
      shell.openPath = async (name) => {
        shown.push(`open ${name}`)
        return ''
      }
      shell.showItemInFolder = (name) => void shown.push(`show ${name}`)
    })
    const place = Reflect.get(Object(await save(page, 'RESOLVED')), 'place')
    expect(await callMain(page, 'file:open', { place })).toEqual({ kind: 'done' })
    expect(await callMain(page, 'file:show-in-folder', { place })).toEqual({ kind: 'done' })
    expect(await app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([
      `open ${file}`,
      `show ${file}`,
    ])
  })

  test('is only opened by a token that main gave out', async ({ launch }) => {
    const { page } = await launch()
    for (const place of ['/etc/passwd', '../notes.docx', '00000000-0000-0000-0000-000000000000']) {
      expect(await callMain(page, 'file:open', { place })).toEqual({ kind: 'gone' })
      expect(await callMain(page, 'file:show-in-folder', { place })).toEqual({ kind: 'gone' })
    }
  })
})

test.describe('A killed application', () => {
  test('leaves a temporary file that the next start removes', async ({ launch, profile }) => {
    const first = await launch()
    await first.kill()
    const left = path.join(profile, '.minutebook-00000000-0000-4000-8000-000000000000.tmp')
    await writeFile(left, 'half of the notes')
    await mkdir(path.join(profile, 'unfinished-files'), { recursive: true })
    await writeFile(path.join(profile, 'unfinished-files', 'note'), left)
    await launch()
    await expect.poll(() => readdir(profile)).not.toContain(path.basename(left))
    await expect.poll(() => readdir(path.join(profile, 'unfinished-files'))).toEqual([])
  })
})
