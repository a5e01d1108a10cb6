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
