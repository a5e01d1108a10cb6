import { message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { CountedKeys } from './counted-keys.ts'
import { meetingOfTwelve } from './meeting-of-twelve.ts'
import { count, expectLines, form, MOVED, move, rows } from './motion-language.ts'

test.describe('A vote', () => {
  test('by name takes one key a person, and a tie asks for the casting vote', async ({ launch }) => {
    test.setTimeout(120_000)
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await move(page, 'three lamps be lit', 'bak', 'car')
    const keys = new CountedKeys(page)
    await keys.press('Control+Shift+T', 'n')
    await keys.type('fffffff')
    await expect(page.getByRole('status', { name: 'Balance' })).toContainText(
      '7 of 12 entitled and present accounted for. Not accounted for: Cllr H Hunter',
    )
    await keys.type('aaaab')
    await keys.press('Enter')
    await expect(form(page, 'Vote')).toHaveCount(0)
    expect(keys.count).toBeLessThanOrEqual(16)

    await move(page, 'four lamps be lit', 'bak', 'car')
    await page.keyboard.press('Control+Shift+T')
    await page.keyboard.press('n')
    await page.keyboard.type('ffffffaaaaaa')
    await expect(page.getByRole('radio', { name: 'None' })).toBeFocused()
    await expect(page.getByRole('radio', { name: 'Lost' })).toBeChecked()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'Carried' })).toBeChecked()
    await page.keyboard.press('Control+Enter')
    await expectLines(
      page,
      MOVED,
      'For (7): Cllr A Archer, Cllr B Baker, Cllr C Carter, Cllr D Dyer, Cllr E Elder, Cllr F Fisher and Cllr G Glover.',
      'Against (4): Cllr H Hunter, Cllr I Iremonger, Cllr J Joiner and Cllr K Knight.',
      'Abstain (1): Cllr L Lister.',
      'On being put to the vote, the motion was declared CARRIED.',
      'It was moved by Cllr B Baker and seconded by Cllr C Carter that four lamps be lit.',
      'For (6): Cllr A Archer, Cllr B Baker, Cllr C Carter, Cllr D Dyer, Cllr E Elder and Cllr F Fisher.',
      'Against (6): Cllr G Glover, Cllr H Hunter, Cllr I Iremonger, Cllr J Joiner, Cllr K Knight and Cllr L Lister.',
      'The Chair exercised a casting vote for the motion.',
      'On being put to the vote, the motion was declared CARRIED.',
    )
  })

  test('whose figures do not balance warns before it is recorded all the same', async ({ launch }) => {
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await page.getByRole('tab', { name: 'Motions' }).click()
    await notes(page).focus()
    await move(page, 'three lamps be lit', 'bak', 'car')
    await count(page, 5, 2)
    await expect(page.getByRole('status', { name: 'Balance' })).toHaveText(
      '7 of 12 entitled and present accounted for. 5 of the 12 entitled and present are not accounted for.',
    )
    await expect(page.getByRole('button', { name: 'Record all the same' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(rows(page)).toContainText('Carried (For 5; Against 2; the figures do not balance)')
    await expectLines(
      page,
      MOVED,
      'On being put to the vote, the motion was declared CARRIED (For 5; Against 2).',
    )
  })

  test('keeps the recorded vote of a member who asks, and is declared with a letter', async ({ launch }) => {
    const { app, page } = await launch()
    await meetingOfTwelve(app, page)
    await move(page, 'three lamps be lit', 'bak', 'car')
    await page.keyboard.press('Control+Shift+T')
    await page.keyboard.press('d')
    await expect(page.getByRole('button', { name: 'Record the vote' })).toBeDisabled()
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Recorded at the request of' }).click()
    await page.getByRole('combobox', { name: 'Who asked' }).fill('fis')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await expectLines(
      page,
      MOVED,
      'On being put to the vote, the motion was declared LOST.',
      'In accordance with the procedure rules, Cllr F Fisher asked that their vote against be recorded.',
    )
  })
})

test('An election says what was resolved by itself', async ({ launch }) => {
  const { app, page } = await launch()
  await meetingOfTwelve(app, page)
  await page.keyboard.press('Control+Shift+N')
  for (const name of ['glo', 'hun', 'ire']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Enter')
  const elected =
    'Cllr G Glover was nominated by Cllr H Hunter, seconded by Cllr I Iremonger. There being no other nominations, RESOLVED that Cllr G Glover be elected Chair.'
  await expectLines(page, elected)
  await page.keyboard.press('Control+Shift+Enter')
  await expect(message(page)).toContainText('No carried motion')
  await expectLines(page, elected)
})
