import { notes } from '../../support/window-on-screen.ts'
import { expect, test } from '../app.ts'
import { goToItem } from '../meeting-of-twelve.ts'
import {
  cardOf,
  cards,
  changeItem,
  command,
  editor,
  sendBack,
  sentToTheChair,
  sheet,
  standing,
} from './review-language.ts'

test.describe('The chair on the same screen', () => {
  test('changes and comments; the clerk decides each, undoes, and can have the very text back', async ({
    launch,
  }) => {
    test.setTimeout(180_000)
    const { page } = await launch()
    await sentToTheChair(page)
    const text = await sheet(page).innerText()

    await test.step('the chair writes as in any notes, and sees what was changed', async () => {
      await changeItem(page, 'B1', ' Agreed.')
      await expect(editor(page).locator('ins').first()).toContainText('Agreed')
      await changeItem(page, 'B2', 'Home', 'Firstly, ')
      await changeItem(page, 'B3', 'Enter', 'Another point.')
      await expect(cards(page)).toContainText(['Agreed', 'Firstly', 'Another point'])
      await expect(cardOf(page, 'Firstly')).toHaveAccessibleName(/^Change by Mr J Rivers. Inserted: Firstly,/)
    })

    await test.step('a comment is about the words selected', async () => {
      await page.keyboard.press('Shift+Home')
      await page.keyboard.press('Control+Alt+m')
      await page.getByRole('textbox', { name: 'Comment' }).waitFor()
      await page.keyboard.type('Was it so?')
      await page.keyboard.press('Control+Enter')
      await expect(cardOf(page, 'Was it so?')).toBeVisible()
      await expect(editor(page)).toBeFocused()
      await expect(editor(page).locator('mark')).not.toHaveCount(0)
    })

    await test.step('a comment is kept while it is typed, whatever is shown, and can be gone on with', async () => {
      await page.keyboard.press('Control+Alt+m')
      await page.getByRole('textbox', { name: 'Comment' }).waitFor()
      await page.keyboard.type('And wh')
      await page.getByRole('tab', { name: 'Agenda' }).click()
      await page.getByRole('heading', { name: 'Agenda' }).waitFor()
      await page.keyboard.press('Control+3')
      await cardOf(page, 'And wh').getByRole('button', { name: 'Change the words' }).click()
      await page.keyboard.type('y?')
      await page.keyboard.press('Control+Enter')
      await expect(cardOf(page, 'And why?')).toBeVisible()
    })

    await test.step('what is cancelled comes back by undo', async () => {
      await cardOf(page, 'And why?').getByRole('button', { name: 'Change the words' }).click()
      await page.keyboard.type(' Or not?')
      await page.keyboard.press('Escape')
      await expect(cardOf(page, 'Or not?')).toHaveCount(0)
      await page.keyboard.press('Control+Z')
      await expect(cardOf(page, 'And why? Or not?')).toBeVisible()
      await cardOf(page, 'And why?').focus()
      await page.keyboard.press('Delete')
      await expect(cardOf(page, 'And why?')).toHaveCount(0)
    })

    await test.step('a change is taken back by a key, and brought again by undo', async () => {
      await cardOf(page, 'Firstly').focus()
      await page.keyboard.press('Delete')
      await expect(cardOf(page, 'Firstly')).toHaveCount(0)
      await page.keyboard.press('Control+Z')
      await expect(cardOf(page, 'Firstly')).toHaveCount(1)
    })

    await sendBack(page, 'Nearly there.')
    await expect(standing(page)).toContainText('3 suggestions and 1 comment are left.')
    await expect(standing(page)).toContainText('Nearly there.')
    await expect(
      page.getByRole('tab', { name: /^Review\s+3 suggestions and 1 comment to decide$/ }),
    ).toBeVisible()

    await test.step('refusing all gives the very text, and undo takes that back', async () => {
      await command(page, 'Refuse all suggestions')
      await expect(cardOf(page, 'Accept')).toHaveCount(0)
      await expect.poll(() => sheet(page).innerText()).toBe(text)
      await page.keyboard.press('Control+Z')
      await expect(cardOf(page, 'Accept')).toHaveCount(3)
    })

    await test.step('one is accepted and one refused, each by a key; the keys go on to the next', async () => {
      await cardOf(page, 'Firstly').focus()
      await page.keyboard.press('a')
      await expect(cardOf(page, 'Firstly')).toHaveCount(0)
      await expect(sheet(page)).toContainText('Firstly, ')
      await expect(sheet(page).locator('ins')).not.toContainText(['Firstly'])
      await expect(cards(page).nth(1)).toBeFocused()
      await page.getByRole('group', { name: /^Suggestion by .*: Another point/ }).focus()
      await page.keyboard.press('r')
      await expect(sheet(page)).not.toContainText('Another point.')
      await page.keyboard.press('Control+Z')
      await expect(sheet(page)).toContainText('Another point.')
    })

    await test.step('what the clerk changed at the same place is a conflict, and never overwritten', async () => {
      await page.keyboard.press('Control+2')
      await goToItem(page, 'B1')
      await notes(page).press('End')
      await page.keyboard.type(' Done.')
      await page.keyboard.press('Control+3')
      const conflict = cardOf(page, 'The notes say')
      await expect(conflict).toContainText('Done.')
      await expect(conflict).toContainText('Agreed.')
      await conflict.getByRole('button', { name: 'Take both' }).click()
      await expect(conflict).toHaveCount(0)
      await expect(sheet(page)).toContainText('Done.')
      await expect(sheet(page)).toContainText('Agreed.')
    })

    await test.step('a comment is answered and dealt with', async () => {
      await cardOf(page, 'Was it so?').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('It was.')
      await page.keyboard.press('Control+Enter')
      await expect(cardOf(page, 'Was it so?')).toContainText('It was.')
      await cardOf(page, 'Was it so?').focus()
      await page.keyboard.press('d')
      await expect(cardOf(page, 'Was it so?')).toHaveCount(0)
    })

    await test.step('the versions are held against one another', async () => {
      await page.keyboard.press('Control+Shift+C')
      await expect(page.getByRole('article', { name: 'The differences' })).toContainText('Firstly')
      await page.keyboard.press('Alt+ArrowDown')
      await expect(page.locator('[data-row]:focus')).toContainText('Done. Agreed.')
      await page.keyboard.press('Alt+ArrowDown')
      await expect(page.locator('[data-row]:focus')).toContainText('Firstly')
    })
  })

  test('approves what was not changed', async ({ launch }) => {
    const { page } = await launch()
    await sentToTheChair(page)
    await standing(page).getByRole('button', { name: 'Approve…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click()
    await expect(page.getByText('Approved', { exact: true })).toBeVisible()
  })
})
