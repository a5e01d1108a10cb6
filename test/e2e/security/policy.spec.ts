import type { Page } from '@playwright/test'
import { expect, test } from '../app.ts'

/** Adds an element to the page, and gives the directive of the content policy that refused it. */
async function refusalOf(page: Page, tag: string, properties: Record<string, string>): Promise<string> {
  return page.evaluate(
    ([name, values]) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        })
        document.body.append(Object.assign(document.createElement(name), values))
      }),
    [tag, properties] as const,
  )
}

test.describe('The content policy (5.2)', () => {
  test('refuses a script written into the page', async ({ launch }) => {
    const { page } = await launch()
    const directive = await refusalOf(page, 'script', { textContent: 'window.wasRun = true' })
    expect(directive).toBe('script-src-elem')
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false)
  })

  test('refuses a script in an address', async ({ launch }) => {
    const { page } = await launch()
    expect(await refusalOf(page, 'script', { src: 'data:text/javascript,0' })).toBe('script-src-elem')
    expect(await refusalOf(page, 'script', { src: 'https://example.org/x.js' })).toBe('script-src-elem')
  })

  test('refuses a handler written into an element', async ({ launch }) => {
    const { page } = await launch()
    const directive = await refusalOf(page, 'div', { innerHTML: '<img src="/nothing" onerror="0">' })
    expect(directive).toBe('script-src-attr')
  })

  test('refuses to run a text as a script', async ({ launch }) => {
    const { page } = await launch()
    const outcomes = await page.evaluate(() => {
      const attempt = (run: () => unknown) =>
        new Promise<string>((resolve) => {
          // Later, because what a debugger starts is itself allowed to evaluate.
          setTimeout(() => {
            try {
              run()
              resolve('ran')
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'unknown')
            }
          })
        })
      // biome-ignore lint/security/noGlobalEval: the very thing that must be refused
      return Promise.all([attempt(() => eval('1')), attempt(() => new Function('return 1')())])
    })
    expect(outcomes).toEqual(['EvalError', 'EvalError'])
  })

  test('refuses frames, plug-ins and another base', async ({ launch }) => {
    const { page } = await launch()
    expect(await refusalOf(page, 'iframe', { src: 'app://minutebook/index.html' })).toBe('frame-src')
    expect(await refusalOf(page, 'object', { data: 'data:text/html,x' })).toBe('object-src')
    expect(await refusalOf(page, 'base', { href: 'https://example.org/' })).toBe('base-uri')
  })

  test('refuses a worker that is not a file of ours', async ({ launch }) => {
    const { page } = await launch()
    const directive = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          const text = URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }))
          try {
            new Worker(text)
          } catch {
            // The event tells what refused it.
          }
        }),
    )
    expect(directive).toBe('worker-src')
  })
})

test.describe('The page (5.2)', () => {
  test('knows nothing of Node or Electron', async ({ launch }) => {
    const { page } = await launch()
    const known = await page.evaluate(() =>
      [
        'require',
        'module',
        'exports',
        'process',
        'Buffer',
        'global',
        '__dirname',
        'setImmediate',
        'electron',
      ].filter((name) => name in globalThis),
    )
    expect(known).toEqual([])
  })

  test('runs apart from the preload, with web security on', async ({ launch }) => {
    const { app } = await launch()
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      // safe: Electron has this function, and leaves it out of its types
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences }
      return contents.getLastWebPreferences()
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    })
  })
})
