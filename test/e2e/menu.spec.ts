import type { ElectronApplication, Page } from '@playwright/test'
import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'
import { expect, test } from './app.ts'

/** Chooses an item of the menu bar by its place in words: `Edit`, `Undo`. */
async function choose(app: ElectronApplication, menu: string, label: string): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow, Menu }, [top, item]) => {
      const window = BrowserWindow.getAllWindows()[0]
      const menus = Menu.getApplicationMenu()?.items ?? []
      const found = menus.find((entry) => entry.label.replace('&', '') === top)?.submenu
      found?.items.find((entry) => entry.label === item)?.click(undefined, window, window?.webContents)
    },
    [menu, label] as const,
  )
}

/** Has the page count an event of main in a paragraph. */
async function note(page: Page, channel: string): Promise<void> {
  await page.evaluate(
    ([name, event]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as {
        on(channel: string, listener: () => void): () => void
      }
      bridge.on(event, () =>
        document.body.append(Object.assign(document.createElement('p'), { textContent: event })),
      )
    },
    [BRIDGE_NAME, channel] as const,
  )
}

test.describe('The menu bar', () => {
  for (const { label, channel } of [
    { label: 'Undo', channel: 'edit:undo' },
    { label: 'Redo', channel: 'edit:redo' },
  ]) {
    test(`hands Edit > ${label} to the page`, async ({ launch }) => {
      const { app, page } = await launch()
      await note(page, channel)
      await choose(app, 'Edit', label)
      await expect(page.getByText(channel)).toHaveCount(1)
    })
  }

  test('leaves the keys of undo to the page', async ({ launch }) => {
    const { app } = await launch()
    const registered = await app.evaluate(({ Menu }) => {
      const edit = Menu.getApplicationMenu()?.items.find((entry) => entry.label === '&Edit')
      return edit?.submenu?.items
        .slice(0, 2)
        .map((item) => [item.label, item.accelerator, item.registerAccelerator])
    })
    expect(registered).toEqual([
      ['Undo', 'CmdOrCtrl+Z', false],
      ['Redo', 'Ctrl+Y', false],
    ])
  })

  test('zooms to 200 % and back', async ({ launch }) => {
    const { app } = await launch()
    const zoom = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
    for (let step = 0; step < 8; step++) await choose(app, 'View', 'Zoom in')
    expect(await zoom()).toBeGreaterThanOrEqual(2)
    await choose(app, 'View', 'Actual size')
    expect(await zoom()).toBe(1)
  })
})

test.describe('The window', () => {
  test('opens where it was left', async ({ launch }) => {
    const place = { x: 120, y: 80, width: 900, height: 640 }
    const first = await launch()
    await first.app.evaluate(
      ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
      place,
    )
    const bounds = (app: ElectronApplication) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    await expect.poll(() => bounds(first.app)).toEqual(place)
    await first.close()
    const second = await launch()
    await expect.poll(() => bounds(second.app)).toEqual(place)
  })
})
