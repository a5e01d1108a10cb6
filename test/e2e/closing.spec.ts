import { once } from 'node:events'
import type { ElectronApplication, Page } from '@playwright/test'
import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'
import { callMain } from '../support/bridge.ts'
import { answerMessageBoxes, askedBoxes } from '../support/message-boxes.ts'
import { expect, test } from './app.ts'

/** Puts a page into the window that does nothing by itself, so that the test answers in its place. */
async function silencePage(app: ElectronApplication, page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort())
  await app.evaluate(async ({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.loadURL('app://minutebook/index.html'),
  )
}

async function askToClose(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

/** Has the page note every event of main. */
async function noteEvents(page: Page, channel: string): Promise<void> {
  await page.evaluate(
    ([name, event]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { on(channel: string, listener: () => void): void }
      bridge.on(event, () =>
        document.body.append(Object.assign(document.createElement('p'), { textContent: event })),
      )
    },
    [BRIDGE_NAME, channel] as const,
  )
}

test.describe('Closing the window', () => {
  test('ends the application when everything is saved', async ({ launch }) => {
    const { app, page } = await launch()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const ended = once(app.process(), 'exit')
    await askToClose(app)
    expect(await ended).toEqual([0, null])
  })

  test('does not wait for a page that never began to listen', async ({ launch }) => {
    const { app, page } = await launch()
    await silencePage(app, page)
    const ended = once(app.process(), 'exit')
    await askToClose(app)
    expect(await ended).toEqual([0, null])
  })

  test('asks the page first, and stays while words are unsaved and the clerk wants to keep editing', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await silencePage(app, page)
    await answerMessageBoxes(app, 0)
    await noteEvents(page, 'window:closing')
    await askToClose(app)
    await expect(page.getByText('window:closing')).toBeVisible()
    expect(await callMain(page, 'window:ready-to-close', { unsaved: true })).toEqual({ kind: 'staying' })
    expect(await askedBoxes(app)).toEqual([
      {
        message: 'Some words could not be saved.',
        buttons: ['Keep editing', 'Save a copy…', 'Close and lose the unsaved words'],
      },
    ])
  })

  test('goes on when the clerk gives the unsaved words up', async ({ launch }) => {
    const { app, page } = await launch()
    await silencePage(app, page)
    await answerMessageBoxes(app, 2)
    await noteEvents(page, 'window:closing')
    const ended = once(app.process(), 'exit')
    await askToClose(app)
    // The window may be gone before its answer arrives.
    await callMain(page, 'window:ready-to-close', { unsaved: true }).catch(() => undefined)
    expect(await ended).toEqual([0, null])
  })

  test('asks the clerk when the page does not answer', async ({ launch }) => {
    const { app, page } = await launch()
    await silencePage(app, page)
    await answerMessageBoxes(app)
    await noteEvents(page, 'window:closing')
    await askToClose(app)
    await expect
      .poll(() => askedBoxes(app), { timeout: 15_000 })
      .toEqual([{ message: 'Minutebook is still busy.', buttons: ['Wait', 'Close all the same'] }])
  })
})

test.describe('A window that goes out of sight', () => {
  test('tells its page to save', async ({ launch }) => {
    const { app, page } = await launch()
    await noteEvents(page, 'window:suspending')
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    await expect(page.getByText('window:suspending')).toHaveCount(1)
  })

  test('tells its page to save when the machine goes to sleep', async ({ launch }) => {
    const { app, page } = await launch()
    await noteEvents(page, 'window:suspending')
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
    await expect(page.getByText('window:suspending')).toHaveCount(1)
  })
})
