import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'
import { expect, test } from './app.ts'

/** Works the screen with real keys, as no test from inside the application can. */
async function xdotool(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('xdotool', args, { timeout: 20_000 })
  return stdout.trim()
}

test.describe('The save dialog of the system', () => {
  test('offers a legal name, and main writes where it was told to', async ({ launch, profile }) => {
    const { page } = await launch()
    const folder = path.join(profile, 'papers')
    await mkdir(folder)
    const answer = page.evaluate((name) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      const where = { kind: 'ask', suggestedName: 'KCSP notes: 21/11/2024' }
      return bridge.request('file:save', {
        where,
        fileType: 'word',
        bytes: new TextEncoder().encode('words'),
      })
    }, BRIDGE_NAME)
    const dialog = await xdotool('search', '--sync', '--onlyvisible', '--name', '^Save$')
    await xdotool('windowfocus', '--sync', dialog)
    // The name field holds the suggestion; its beginning is kept and a folder typed before it.
    await xdotool('key', '--clearmodifiers', 'Home')
    await xdotool('type', '--delay', '5', `${folder}/`)
    await xdotool('key', 'Return')
    expect(await answer).toMatchObject({
      kind: 'saved',
      fileName: 'KCSP notes 21 11 2024.docx',
      folderName: 'papers',
    })
    expect(await readFile(path.join(folder, 'KCSP notes 21 11 2024.docx'), 'utf8')).toBe('words')
  })
})
