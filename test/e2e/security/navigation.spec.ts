import type { ElectronApplication } from '@playwright/test'
import { expect, test } from '../app.ts'

type Attempt = { readonly address: string; readonly wasPrevented: boolean }

/** Begins to watch; gives what main saw of the next attempt to leave the page. */
async function nextAttempt(app: ElectronApplication): Promise<() => Promise<Attempt>> {
  await app.evaluate(({ BrowserWindow }) => {
    const attempt = new Promise((resolve) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        webContents.once('will-frame-navigate', (event) => {
          // Later, when every listener has had its say.
          setTimeout(() => resolve({ address: event.url, wasPrevented: event.defaultPrevented }))
        })
      }
    })
    Reflect.set(globalThis, 'nextAttempt', attempt)
  })
  // safe: what the promise above resolves to
  return () => app.evaluate(() => Reflect.get(globalThis, 'nextAttempt') as Promise<Attempt>)
}

const WAYS_OUT = [
  { way: 'another site', script: "location.href = 'https://example.org/'", address: 'https://example.org/' },
  {
    way: 'another page of ours',
    script: "location.assign('/assets/')",
    address: 'app://minutebook/assets/',
  },
  {
    way: 'a link',
    script: "Object.assign(document.createElement('a'), { href: 'https://example.org/' }).click()",
    address: 'https://example.org/',
  },
]

test.describe('Leaving the page (5.3)', () => {
  for (const { way, script, address } of WAYS_OUT) {
    test(`is refused to ${way}`, async ({ launch }) => {
      const { app, page } = await launch()
      const attempt = await nextAttempt(app)
      await page.evaluate(script)
      expect(await attempt()).toEqual({ address, wasPrevented: true })
      expect(page.url()).toBe('app://minutebook/index.html')
    })
  }

  test('is refused to a file of this machine', async ({ launch }) => {
    const { page } = await launch()
    const refusal = page.waitForEvent('console', (message) => message.text().includes('local resource'))
    await page.evaluate("location.assign('file:///etc/passwd')")
    expect((await refusal).text()).toContain('Not allowed to load local resource')
    expect(page.url()).toBe('app://minutebook/index.html')
  })
})

test.describe('Another window (5.3)', () => {
  test('is not opened by a script', async ({ launch }) => {
    const { app, page } = await launch()
    const opened = await page.evaluate(() =>
      ['about:blank', '/index.html', 'https://example.org/'].map((address) => window.open(address)),
    )
    expect(opened).toEqual([null, null, null])
    expect(app.windows()).toHaveLength(1)
  })

  test('is not opened by a webview', async ({ launch }) => {
    const { app, page } = await launch()
    await page.evaluate(() => {
      const view = Object.assign(document.createElement('webview'), { src: 'app://minutebook/index.html' })
      document.body.append(view)
    })
    const count = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)
    expect(count).toBe(1)
  })
})

test.describe('A download (5.3)', () => {
  test('is cancelled before anything is written', async ({ launch }) => {
    const { app, page } = await launch()
    const state = app.evaluate(
      ({ session }) =>
        new Promise((resolve) => {
          session.defaultSession.once('will-download', (event, item) => {
            setTimeout(() => resolve([event.defaultPrevented, item.getSavePath()]))
          })
        }),
    )
    await page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['words']))
      Object.assign(document.createElement('a'), { href, download: 'words.txt' }).click()
    })
    expect(await state).toEqual([true, ''])
  })
})
