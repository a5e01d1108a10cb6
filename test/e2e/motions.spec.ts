import { message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { CountedKeys } from './counted-keys.ts'
import { goToItem, meetingOfTwelve } from './meeting-of-twelve.ts'
import { amend, count, expectLines, lines, MOVED, motions, move, rows } from './motion-language.ts'

test.describe('A motion', () => {
  test('is moved, voted on and resolved with few keys, and all of it is there after a restart', async ({
    launch,
  }) => {
    test.setTimeout(120_000)
    const first = await launch()
    const { page } = first
    await meetingOfTwelve(first.app, page)

    await test.step('moved with at most 12 keys besides its words', async () => {
      const keys = new CountedKeys(page)
      await keys.press('Control+Shift+O')
      await page.keyboard.type('three lamps be lit')
      await keys.press('Enter')
      await keys.type('bak')
      await keys.press('Enter')
      await keys.type('car')
      await keys.press('Enter', 'Enter')
      await expect(notes(page)).toBeFocused()
      expect(keys.count).toBeLessThanOrEqual(12)
      await expectLines(page, MOVED)
    })

    await test.step('counted with at most 8 keys, by show of hands', async () => {
      const keys = new CountedKeys(page)
      await keys.press('Control+Shift+T')
      await expect(page.getByRole('textbox', { name: 'For', exact: true })).toBeFocused()
      await keys.type('9')
      await keys.press('Tab')
      await keys.type('2')
      await keys.press('Tab')
      await keys.type('1')
      await expect(page.getByRole('status', { name: 'Balance' })).toHaveText(
        '12 of 12 entitled and present accounted for.',
      )
      await keys.press('Enter')
      await expect(notes(page)).toBeFocused()
      expect(keys.count).toBeLessThanOrEqual(8)
    })
    const decided = 'On being put to the vote, the motion was declared CARRIED (For 9; Against 2; Abstain 1).'
    await expectLines(page, MOVED, decided)

    await test.step('resolved with one key, in its own words', async () => {
      await page.keyboard.press('Control+Shift+Enter')
      await expectLines(page, MOVED, decided, 'that three lamps be lit.')
      await page.keyboard.press('Control+Shift+Enter')
      await expect(message(page)).toContainText('No carried motion of item B1 is without its resolution.')
    })

    await test.step('each step is undone and redone with its sentence', async () => {
      await page.keyboard.press('Control+Z')
      await expectLines(page, MOVED, decided)
      await page.keyboard.press('Control+Z')
      await expectLines(page, MOVED)
      await page.getByRole('tab', { name: 'Motions' }).click()
      await expect(rows(page)).toContainText('Open')
      await page.keyboard.press('Control+Z')
      await expectLines(page)
      await expect(rows(page)).toHaveCount(0)
      for (const _ of [MOVED, decided, 'resolution']) await page.keyboard.press('Control+Y')
      await expectLines(page, MOVED, decided, 'that three lamps be lit.')
      await expect(rows(page)).toContainText('Carried (For 9; Against 2; Abstain 1)')
    })

    await test.step('it reads in the preview as it will print', async () => {
      await page.keyboard.press('Control+F2')
      const preview = page.getByRole('article', { name: 'Preview' })
      await expect(preview).toContainText(MOVED)
      await expect(preview).toContainText(decided)
      await expect(preview).toContainText('RESOLVED that three lamps be lit.')
    })

    await page.locator('[data-save-state="saved"]').waitFor()
    await first.close()
    const again = (await launch()).page
    await again.getByRole('button', { name: /^Tuesday, 11 February 2025/ }).click()
    await again.keyboard.press('Control+2')
    await goToItem(again, 'B1')
    await expectLines(again, MOVED, decided, 'that three lamps be lit.')
    await again.getByRole('tab', { name: 'Motions' }).click()
    await expect(rows(again)).toContainText('Carried (For 9; Against 2; Abstain 1)')
  })

  test('is amended, and its amendment is; the substantive motion shows what changed', async ({ launch }) => {
    test.setTimeout(120_000)
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await page.getByRole('tab', { name: 'Motions' }).click()
    await notes(page).focus()
    await move(page, 'three lamps be lit', 'bak', 'car')
    await amend(page, 'to leave out "three" and insert "four"', 'dye', 'eld')
    await expect(rows(page)).toContainText('The amendment is open: decide it first.')
    await amend(page, 'to leave out "four" and insert "five"', 'fis', 'glo')
    await expect(rows(page).getByRole('button', { name: 'Amend', exact: true })).toHaveCount(0)
    await expect(rows(page)).toContainText('Amend: an amendment to an amendment cannot be amended itself.')
    await count(page, 7, 5, 0)
    await count(page, 8, 4, 0)
    await expect(motions(page).locator('[data-words] del').first()).toHaveText('three')
    await expect(motions(page).locator('[data-words] ins').first()).toHaveText('five')
    await expect(rows(page)).toContainText('As moved: that three lamps be lit')
    await expect(rows(page)).toContainText('As amended: that five lamps be lit')
    await count(page, 12, 0, 0)
    await page.keyboard.press('Control+Shift+Enter')
    await expectLines(
      page,
      MOVED,
      'An amendment was moved by Cllr D Dyer and seconded by Cllr E Elder to leave out “three” and insert “four”.',
      'An amendment was moved by Cllr F Fisher and seconded by Cllr G Glover to leave out “four” and insert “five”.',
      'On being put to the vote, the amendment was declared CARRIED (For 7; Against 5; Abstain 0).',
      'On being put to the vote, the amendment was declared CARRIED (For 8; Against 4; Abstain 0).',
      'On being put to the vote, the substantive motion was declared CARRIED (For 12; Against 0; Abstain 0).',
      'that five lamps be lit.',
    )
  })

  test('is amended by somebody of those offered in full view, at the lower edge of the slip too', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await move(page, 'three lamps be lit', 'bak', 'car')
    await page.keyboard.press('Control+Shift+A')
    await page.getByRole('combobox', { name: 'Seconder' }).focus()
    await page.keyboard.type('cllr')
    const offered = page.getByRole('option')
    await expect(offered.first()).toBeInViewport({ ratio: 1 })
    await expect(offered.nth(2)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('combobox', { name: 'Seconder' })).toBeInViewport({ ratio: 1 })
    for (let further = 1; further < (await offered.count()); further += 1) {
      await page.keyboard.press('ArrowDown')
      await expect(offered.nth(further)).toBeInViewport({ ratio: 1 })
    }
  })

  test('ends without a vote by a key on its row; what is not allowed is not offered', async ({ launch }) => {
    test.setTimeout(120_000)
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await page.keyboard.press('Control+Shift+T')
    await expect(message(page)).toContainText('No motion is open at item B1.')
    await page.getByRole('tab', { name: 'Motions' }).click()
    await notes(page).focus()
    await move(page, 'the lamps be sold', 'bak', null)
    await expect(rows(page)).toContainText('Put to the vote: the motion needs a seconder first.')
    await rows(page).focus()
    await page.keyboard.press('u')
    await expect(rows(page)).toContainText('Fell for want of a seconder')
    await expect(rows(page)).toBeFocused()

    await notes(page).focus()
    await move(page, 'the lamps be lent', 'bak', null)
    await rows(page).nth(1).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('bak')
    await expect(page.getByRole('option')).toHaveCount(0) // whoever moved cannot second
    await page.keyboard.press('Control+A')
    await page.keyboard.type('car')
    await page.keyboard.press('Enter')
    await expect(rows(page).nth(1)).toContainText('Moved by Cllr B Baker, seconded by Cllr C Carter')
    await page.keyboard.press('w')
    await expectLines(
      page,
      'It was moved by Cllr B Baker that the lamps be sold.',
      'The motion fell for want of a seconder.',
      'It was moved by Cllr B Baker and seconded by Cllr C Carter that the lamps be lent.',
      'The motion was withdrawn.',
    )
    await page.keyboard.press('Delete')
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toBeFocused()
    await expectLines(
      page,
      'It was moved by Cllr B Baker that the lamps be sold.',
      'The motion fell for want of a seconder.',
    )
    await page.keyboard.press('Control+Z')
    await expect(rows(page)).toHaveCount(2)
    await expect.poll(() => lines(page)).toHaveLength(4)
  })

  test('leaves the keyboard with its neighbour, or with the notes, when the menu deletes it', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await page.getByRole('tab', { name: 'Motions' }).click()
    await notes(page).focus()
    for (const words of ['that the lamps be sold', 'the lamps be lent']) await move(page, words, 'bak', 'car')
    await expectLines(
      page,
      'It was moved by Cllr B Baker and seconded by Cllr C Carter that the lamps be sold.', // not “that that”
      'It was moved by Cllr B Baker and seconded by Cllr C Carter that the lamps be lent.',
    )
    const deleteByMenu = async () => {
      await page.keyboard.press('Shift+F10')
      await page.getByRole('menuitem', { name: 'Delete' }).click()
    }
    await rows(page).first().focus()
    await deleteByMenu()
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page)).toBeFocused()
    await deleteByMenu()
    await expect(rows(page)).toHaveCount(0)
    await expect(notes(page)).toBeFocused()
  })

  test('goes to another item with its sentences, and is found among those of all items', async ({
    launch,
  }) => {
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await page.getByRole('tab', { name: 'Motions' }).click()
    await notes(page).focus()
    await move(page, 'three lamps be lit', 'bak', 'car')
    await rows(page).focus()
    await page.keyboard.press('ContextMenu')
    await page.getByRole('menuitem', { name: 'Move to another item' }).click()
    await page.keyboard.type('b2')
    await page.keyboard.press('Enter')
    await expect(rows(page)).toHaveCount(0)
    await expectLines(page)
    await page.getByRole('switch', { name: 'All items' }).click()
    await expect(rows(page)).toContainText('B2')
    await rows(page).getByRole('button', { name: 'Go to item B2' }).click()
    await expect(notes(page)).toHaveAccessibleName('Notes of item B2, The budget')
    await expectLines(page, MOVED)
    await expect(rows(page).getByRole('button', { name: 'Put to the vote' })).toBeVisible()
  })
})
