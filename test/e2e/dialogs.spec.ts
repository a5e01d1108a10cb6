import { expect, test } from './app.ts'

test.describe('A dialog that closes', () => {
  test('shows the window behind it to screen readers again', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'New committee' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('heading', { name: 'Welcome to Minutebook' })).toBeVisible()
  })

  test('gives the focus back to what opened it', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'New committee' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'New committee' })).toBeFocused()
  })

  test('gives the focus to the screen that takes its place', async ({ launch }) => {
    const { page } = await launch()
    await page.getByRole('button', { name: 'New committee' }).click()
    await page.getByRole('textbox', { name: 'Council' }).fill('Borsetshire County Council')
    await page.getByRole('textbox', { name: 'Name of the committee' }).fill('Highways Committee')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').locator(':focus')).toBeVisible()
  })
})
