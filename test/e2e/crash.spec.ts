import type { ElectronApplication } from '@playwright/test'
import { answerMessageBoxes, askedBoxes } from '../support/message-boxes.ts'
import { expect, test } from './app.ts'

const HEADING = "document.querySelector('h1')?.textContent"

/** The heading that the window shows, or null where it shows none; Playwright itself gives up a page that crashed. */
async function headingOf(app: ElectronApplication): Promise<string | null> {
  return app.evaluate(async ({ BrowserWindow }, script) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents || contents.isCrashed() || contents.isLoadingMainFrame()) return null
    return contents.executeJavaScript(script)
  }, HEADING)
}

test.describe('A window whose process was killed', () => {
  test('comes back with a sentence', async ({ launch }) => {
    const { app, killWindow } = await launch()
    await expect.poll(() => headingOf(app)).toBeTruthy()
    await answerMessageBoxes(app, 0)
    await killWindow()
    await expect
      .poll(() => askedBoxes(app))
      .toEqual([{ message: 'The window stopped working and was opened again.', buttons: ['Continue'] }])
    await expect.poll(() => headingOf(app)).toBeTruthy()
  })

  test('asks before it comes back a third time within a minute', async ({ launch }) => {
    const { app, killWindow } = await launch()
    await answerMessageBoxes(app, 0)
    for (const count of [1, 2, 3]) {
      await expect.poll(() => headingOf(app)).toBeTruthy()
      await killWindow()
      await expect.poll(async () => (await askedBoxes(app)).length).toBe(count)
    }
    expect((await askedBoxes(app)).at(-1)).toEqual({
      message: 'The window keeps stopping.',
      buttons: ['Open the window again', 'Close Minutebook'],
    })
    await expect.poll(() => headingOf(app)).toBeTruthy()
  })
})
