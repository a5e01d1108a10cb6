import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { DIST } from '../../build/paths.ts'
import { expect, test } from './app.ts'

test.describe('The window', () => {
  test('opens with the heading of the first screen', async ({ launch }) => {
    const { page } = await launch()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('is called Minutebook, whatever it shows', async ({ launch }) => {
    const { app, page } = await launch()
    await page.evaluate(() => {
      document.title = 'KCSP, restricted'
    })
    const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())
    expect(title).toBe('Minutebook')
  })
})

test.describe('The build', () => {
  test('has a preload without the schemas, which each start of a window would wait for', async () => {
    expect((await stat(path.join(DIST, 'electron', 'preload.cjs'))).size).toBeLessThan(10_000)
  })

  test('holds the libraries as they are released, not as they are debugged', async () => {
    const folder = path.join(DIST, 'renderer', 'assets')
    const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
    const texts = await Promise.all(scripts.map((name) => readFile(path.join(folder, name), 'utf8')))
    expect(texts.join('\n')).not.toContain('Download the React DevTools')
  })
})
